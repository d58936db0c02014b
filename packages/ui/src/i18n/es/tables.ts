import type { TableMessages } from '../messages/tables.js';

export const tables: TableMessages = {
  columnStatus: 'Estado',
  sortBy: (column) => `Ordenar por ${column}`,
  sortedBy: (column, direction) => `Ordenado por ${column}, de forma ${direction === 'ascending' ? 'ascendente' : 'descendente'}.`,
  sortedAsBefore: 'De nuevo en el orden habitual.',
  unnamed: '(sin nombre)',
  totalPartial: 'Algunos registros están demasiado incompletos para contarlos; estas cifras pueden ser demasiado bajas.',
  columnRemaining: 'Restante',
  columnUsed: 'Usado',
  columnExpires: 'Caduca',
  unknown: 'Desconocido',
  unknownDetail: 'El registro no lo indica; no significa cero.',
  leftOf: (remaining, granted) => `Restante: ${remaining} de ${granted}`,
  meterLabel: (name) => `Saldo de ${name}`,
  expiresPart: (amount) => `caduca entonces: ${amount}`,
};
