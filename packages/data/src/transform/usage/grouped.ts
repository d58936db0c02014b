import { usageAmount, usageGroup, usageRow } from '../../wire/usage.js';
import type { UsageTable } from './table.js';

/** Reads rows of POST /v1/usage/groups. */
export function readGrouped(rows: readonly unknown[], table: UsageTable): void {
  for (let index = 0; index < rows.length; index += 1) {
    const row = usageRow(rows[index], index, 'grouped');
    const window = table.windows.find(row['starting_on'], row['ending_before'], index);
    const group = table.groups.find(usageGroup(row, index));
    const amount = usageAmount(row['value'], index, 'value');
    if (window === -1) table.outside += 1;
    else table.set(group, window, amount);
  }
}
