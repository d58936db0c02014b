import type { TableMessages } from '../messages/tables.js';

export const tables: TableMessages = {
  columnStatus: 'Status',
  sortBy: (column) => `Nach ${column} sortieren`,
  sortedBy: (column, direction) => `Sortiert nach ${column}, ${direction === 'ascending' ? 'aufsteigend' : 'absteigend'}.`,
  sortedAsBefore: 'Wieder in der üblichen Reihenfolge.',
  unnamed: '(ohne Namen)',
  totalPartial: 'Einige Datensätze sind zu unvollständig, um mitgezählt zu werden; diese Zahlen sind möglicherweise zu niedrig.',
  columnRemaining: 'Verbleibend',
  columnUsed: 'Verbraucht',
  columnExpires: 'Läuft ab',
  unknown: 'Unbekannt',
  unknownDetail: 'Der Datensatz enthält dazu keine Angabe; das heißt nicht null.',
  leftOf: (remaining, granted) => `Noch ${remaining} von ${granted}`,
  meterLabel: (name) => `Saldo von ${name}`,
  expiresPart: (amount) => `davon verfallen ${amount}`,
};
