'use client';
import type { ReactElement } from 'react';
import { Content } from '../../parts/TipContent.styles.js';
import type { BurnDownTip } from './describe.js';

/** The figures of one moment, and what happens then. */
export function BurnDownTipContent({ when, rows, events }: BurnDownTip): ReactElement {
  return (
    <Content>
      <div data-part="tip-head">
        <span>{when}</span>
      </div>
      <table>
        <tbody>
          {rows.map(({ label, amount }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{amount}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {events.map((event, index) => (
        <p key={index} data-part="tip-event">
          <bdi>{event}</bdi>
        </p>
      ))}
    </Content>
  );
}
