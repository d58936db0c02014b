import { ROWS } from '../../wire/read.js';
import { usageRow } from '../../wire/usage.js';
import { olderGroup, usageAmount, usageGroup } from '../../wire/usageRow.js';
import { OUTSIDE_INTERVAL } from '../series/sharedIssues.js';
import type { UsageTable } from './table.js';

/** Reads rows of POST /v1/usage/groups. */
export function readGrouped(rows: readonly unknown[], table: UsageTable): void {
  const { groups, windows, issues } = table;
  // One place for all rows, as it is read only if a row is refused: one for each would cost a tenth of the time.
  const at = { parent: ROWS, key: 0 };
  for (let index = 0; index < rows.length; index += 1) {
    at.key = index;
    const row = usageRow(rows[index], at, 'grouped');
    const window = windows.find(row['starting_on'], row['ending_before'], at);
    const group = usageGroup(row, at);
    const older = group === null ? olderGroup(row, at) : null;
    const amount = usageAmount(row, at);
    if (window === -1) {
      issues.add(...OUTSIDE_INTERVAL);
      continue;
    }
    const found = older === null ? groups.find(group ?? {}) : groups.findOne(older.key, older.value);
    if (table.set(found, window, amount)) issues.add('duplicate', 'Rows of the same window and group: the last one counts.');
  }
}
