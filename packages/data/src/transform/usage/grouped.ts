import { usageAmount, usageGroup, usageRow } from '../../wire/usage.js';
import type { UsageTable } from './table.js';

/** Reads rows of POST /v1/usage/groups. */
export function readGrouped(rows: readonly unknown[], table: UsageTable): void {
  rows.forEach((each, index) => {
    const row = usageRow(each, index, 'grouped');
    const window = table.windows.find(row['starting_on'], row['ending_before'], index);
    const group = table.groups.find(usageGroup(row, index));
    const amount = usageAmount(row['value'], index, 'value');
    if (window === -1) table.outside += 1;
    else table.set(group, window, amount);
  });
}
