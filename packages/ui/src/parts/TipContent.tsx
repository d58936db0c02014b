'use client';
import type { ReactElement } from 'react';
import { styled } from 'styled-components';
import type { Tip } from '../chart/tip.js';
import * as color from '../theme/color.js';
import { space } from '../theme/tokens.js';
import { paintOf } from './paint.js';

const Content = styled.div`
  font-variant-numeric: tabular-nums;

  & :where([data-part='tip-head']) {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 ${space(2)};
    margin-bottom: ${space(1.5)};
    font-weight: 600;
  }
  & :where([data-part='in-progress']) {
    color: ${color.grayMedium};
    font-size: 0.6875rem;
    font-weight: 500;
  }
  & :where(table) {
    width: 100%;
    border-spacing: 0;
  }
  & :where(th, td) {
    padding: 2px 0;
    font-weight: 400;
    text-align: end;
    white-space: nowrap;
    vertical-align: baseline;
  }
  & :where(th) {
    width: 100%;
    min-width: 5rem;
    max-width: 0;
    padding-inline-end: ${space(3)};
    overflow: hidden;
    text-overflow: ellipsis;
    text-align: start;
    color: ${color.grayMedium};
  }
  & :where([data-part='share']) {
    padding-inline-start: ${space(2)};
    color: ${color.grayMedium};
  }
  /* Bold text would be shaped and laid out anew with every move from series to series. Forced colours keep the outline alone. */
  & :where([data-active]) {
    background: ${color.primaryLight};
    outline: 2px solid ${color.primaryLight};
    border-radius: 2px;
  }
  & :where([data-part='swatch']) {
    display: inline-block;
    width: 8px;
    height: 8px;
    margin-inline-end: ${space(2)};
    border-radius: 2px;
    forced-color-adjust: none;
  }
  /* In sight while forty series scroll. */
  & :where(tfoot) {
    position: sticky;
    bottom: 0;
    background: ${color.white};
    /* Over the row that shows in the padding below. */
    box-shadow: 0 ${space(3)} ${color.white};
  }
  & :where(tfoot td) {
    padding-top: ${space(1.5)};
    color: ${color.grayDark};
    border-top: 1px solid ${color.grayLight};
    font-weight: 600;
  }
  & :where([data-part='tip-total']) {
    display: flex;
    justify-content: space-between;
    gap: ${space(3)};
  }
  & :where(tbody tr:last-child :is(th, td)) {
    padding-bottom: ${space(1.5)};
  }
  & :where([data-part='change']) {
    margin: ${space(1)} 0 0;
    color: ${color.grayMedium};
    font-size: 0.6875rem;
  }
  & :where(p) {
    position: relative;
    margin: 0;
    color: ${color.grayMedium};
  }
  & :where([data-part='tip-event']) {
    margin-top: ${space(1)};
    color: ${color.grayDark};
  }
  & :where([data-part='tip-event'])::before {
    content: '\\25C6';
    margin-inline-end: ${space(1.5)};
    font-size: 0.5625rem;
  }
`;

export interface TipContentProps {
  tip: Tip;
  activeId: string | null;
  inProgressLabel: string;
  noDataLabel: string;
}

/** The figures of one bucket: all series, what is hidden, the total, the change. */
export function TipContent({ tip, activeId, inProgressLabel, noDataLabel }: TipContentProps): ReactElement {
  const { when, inProgress, rows, hidden, total, change, events } = tip;
  const shares = rows.some(({ share }) => share !== null);
  return (
    <Content>
      <div data-part="tip-head">
        <span>{when}</span>
        {inProgress ? <span data-part="in-progress">{inProgressLabel}</span> : null}
      </div>
      {rows.length === 0 && total === null ? (
        <p>{noDataLabel}</p>
      ) : (
        <table>
          <tbody>
            {rows.map(({ id, label, color: slot, amount, share }) => (
              <tr key={id} data-active={id === activeId || undefined}>
                <th scope="row" title={label}>
                  <span data-part="swatch" style={{ background: paintOf(slot) }} />
                  <bdi>{label}</bdi>
                </th>
                <td>{amount}</td>
                {shares ? <td data-part="share">{share}</td> : null}
              </tr>
            ))}
            {hidden === null ? null : (
              <tr>
                <th scope="row">{hidden.label}</th>
                <td>{hidden.amount}</td>
                {shares ? <td /> : null}
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
                {shares ? <td /> : null}
              </tr>
            </tfoot>
          )}
        </table>
      )}
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
    </Content>
  );
}
