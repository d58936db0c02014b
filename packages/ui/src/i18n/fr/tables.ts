import type { TableMessages } from '../messages/tables.js';

export const tables: TableMessages = {
  columnStatus: 'Statut',
  sortBy: (column) => `Trier par ${column}`,
  sortedBy: (column, direction) => `Trié par ${column}, dans l’ordre ${direction === 'ascending' ? 'croissant' : 'décroissant'}.`,
  sortedAsBefore: 'De nouveau dans l’ordre habituel.',
  unnamed: '(sans nom)',
  totalPartial: 'Certains enregistrements sont trop incomplets pour être comptés\u202F; ces chiffres sont peut-être trop bas.',
  columnRemaining: 'Restant',
  columnUsed: 'Utilisé',
  columnExpires: 'Expire',
  unknown: 'Inconnu',
  unknownDetail: 'L’enregistrement ne l’indique pas\u202F; cela ne veut pas dire zéro.',
  leftOf: (remaining, granted) => `Reste ${remaining} sur ${granted}`,
  meterLabel: (name) => `Solde de ${name}`,
  expiresPart: (amount) => `expire alors\u00A0: ${amount}`,
};
