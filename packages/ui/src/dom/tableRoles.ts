/**
 * The roles that table elements have by themselves, to be spread onto them: some browsers drop them as soon as CSS lays a
 * table out as cards on a narrow screen.
 */
export const asTable = { role: 'table' } as const;
export const asRowGroup = { role: 'rowgroup' } as const;
export const asRow = { role: 'row' } as const;
export const asColumnHeader = { role: 'columnheader', scope: 'col' } as const;
export const asRowHeader = { role: 'rowheader', scope: 'row' } as const;
export const asCell = { role: 'cell' } as const;
