import { tableGetters, useBalanceTable, type UseBalanceTableOptions } from '@meterboard/ui';
import { color } from '@meterboard/ui/theme';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactElement } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { balances } from '../samples/balances.js';

/** Large enough to tap (WCAG 2.5.8). */
const target = { minWidth: 24, minHeight: 24 };
const cell = { padding: '6px 12px', textAlign: 'start', borderBottom: `1px solid ${color.grayLight}` } as const;

/** A plain table of what can be spent: sorting, expanding and words are `useBalanceTable`'s, the markup is the host's. */
function BalanceList(options: UseBalanceTableOptions): ReactElement {
  const table = useBalanceTable(options);
  const get = tableGetters(table);
  const { formats } = table.words;
  return (
    <section style={{ color: color.grayDark, background: color.white, font: '14px system-ui', padding: 12 }}>
      <h3 {...get.getTitleProps({ style: { margin: 0 } })}>What is left</h3>
      <p style={{ color: color.grayMedium }}>{table.panel?.title ?? table.asOf?.text}</p>
      <table {...get.getTableProps({ style: { borderCollapse: 'collapse' } })}>
        <thead>
          <tr>
            {(['name', 'remaining'] as const).map((column) => (
              <th key={column} {...get.getHeadProps(column, { style: cell })}>
                <button {...get.getSortButtonProps(column, { style: target })} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.parts.owned.map((line) => (
            <tr key={line.id}>
              <th scope="row" style={cell}>
                <button {...get.getExpanderProps(line, { style: target })}>{table.expanded.has(line.id) ? '−' : '+'}</button> <bdi>{line.name}</bdi>
                {table.expanded.has(line.id) ? <div {...get.getDetailsProps(line)}>{table.words.messages.balanceStatus[line.status]}</div> : null}
              </th>
              <td style={cell}>{line.remaining === null ? table.words.messages.unknown : formats.amount(line.remaining, line.unit)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const meta = { title: 'Headless/useBalanceTable', component: BalanceList, args: { data: balances }, tags: ['autodocs'] } satisfies Meta<UseBalanceTableOptions>;
export default meta;
type Story = StoryObj<typeof meta>;

/** An ordinary table that sorts and opens as ours does. */
export const PlainTable: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Remaining' }));
    await expect(canvas.getByRole('columnheader', { name: 'Remaining' })).toHaveAttribute('aria-sort', 'descending');
    await userEvent.click(canvas.getByRole('button', { name: 'Details of Welcome credit' }));
    await expect(canvas.getByRole('button', { name: 'Details of Welcome credit' })).toHaveAttribute('aria-expanded', 'true');
  },
};
