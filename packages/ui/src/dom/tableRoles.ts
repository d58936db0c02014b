/**
 * The roles that table elements already have, to be spread onto them: some browsers drop the roles when CSS lays out a table as cards
 * on a narrow screen.
 */
export const asTable = { role: 'table' } as const;
export const asRowGroup = { role: 'rowgroup' } as const;
export const asRow = { role: 'row' } as const;
export const asColumnHeader = { role: 'columnheader', scope: 'col' } as const;
export const asRowHeader = { role: 'rowheader', scope: 'row' } as const;
export const asCell = { role: 'cell' } as const;
/** The head of a column that the table can be sorted by. */
export const asSortedHead = (direction: 'ascending' | 'descending' | null) => ({ ...asColumnHeader, 'aria-sort': direction ?? undefined }) as const;
/** The button that opens the details of a row; `controls` is the id of what it opens. */
export const asExpander = (label: string, expanded: boolean, controls: string) =>
  ({ type: 'button', 'aria-label': label, 'aria-expanded': expanded, 'aria-controls': expanded ? controls : undefined }) as const;
