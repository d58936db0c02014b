'use client';
import type { ReactElement } from 'react';
import type { Tip } from '../chart/tip.js';
import { paintOf } from './paint.js';
import { Content } from './TipContent.styles.js';

export interface TipContentProps {
  tip: Tip;
  activeId: string | null;
  inProgressLabel: string;
  noDataLabel: string;
  /** How the bucket is opened; undefined where it cannot be. */
  openLabel?: string | undefined;
}

/** Names, amounts and, where there are any, shares. */
function Figures({ tip: { rows, hidden, total }, activeId }: TipContentProps): ReactElement {
  const shareless = rows.every(({ share }) => share === null);
  return (
    <table>
      <tbody>
        {rows.map(({ id, label, color, amount, share }) => (
          <tr key={id} data-active={id === activeId || undefined}>
            <th scope="row" title={label}>
              <span data-part="swatch" style={{ background: paintOf(color) }} />
              <bdi>{label}</bdi>
            </th>
            <td>{amount}</td>
            {shareless ? null : <td data-part="share">{share}</td>}
          </tr>
        ))}
        {hidden === null ? null : (
          <tr>
            <th scope="row">
              <bdi>{hidden.label}</bdi>
            </th>
            <td>{hidden.amount}</td>
            {shareless ? null : <td />}
          </tr>
        )}
      </tbody>
      {total === null ? null : (
        <tfoot>
          <tr>
            {/* Across both columns: with its unit it would leave the names above no room. */}
            <td colSpan={2}>
              <div data-part="tip-total">
                <span>{total.label}</span> <span>{total.amount}</span>
              </div>
            </td>
            {shareless ? null : <td />}
          </tr>
        </tfoot>
      )}
    </table>
  );
}

/** The figures of one bucket: all series, what is hidden, the total, the change. */
export function TipContent(props: TipContentProps): ReactElement {
  const { when, inProgress, rows, total, change, events } = props.tip;
  return (
    <Content>
      <div data-part="tip-head">
        <span>{when}</span>
        {inProgress ? <span data-part="in-progress">{props.inProgressLabel}</span> : null}
      </div>
      {rows.length === 0 && total === null ? <p>{props.noDataLabel}</p> : <Figures {...props} />}
      {events.map((event, index) => (
        <p key={index} data-part="tip-event">
          <bdi>{event}</bdi>
        </p>
      ))}
      {change === null ? null : (
        <p data-part="change" data-direction={change.direction}>
          {change.text}
        </p>
      )}
      {props.openLabel === undefined ? null : <p data-part="open">{props.openLabel}</p>}
    </Content>
  );
}
