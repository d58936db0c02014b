import type { BucketSize } from '@meterboard/data';
import type { ChangeFacts, SeriesName } from '../messages/chart.js';
import type { SpendMessages } from '../messages/spend.js';
import { plural } from '../plural.js';
import { sentences } from '../sentences.js';

const by: Record<BucketSize, string> = { hour: 'par heure', day: 'par jour', week: 'par semaine', month: 'par mois' };

const change = ({ direction, amount }: ChangeFacts): string =>
  direction === 'same' ? 'Aucun changement par rapport à la période précédente' : `${direction === 'up' ? 'En hausse' : 'En baisse'} de ${amount} par rapport à la période précédente`;

const rows = (count: number, n: string, one: string, other: string): string => plural('fr', count, { one: `${n} ${one}`, other: `${n} ${other}` });

const names: Record<SeriesName, string> = {
  other: 'Autres',
  'no-value': 'Sans valeur',
  'not-split': 'Non réparti',
  'prepaid-applied': 'Prépayé imputé',
  'credit-applied': 'Crédits imputés',
  'taken-back': 'Crédits repris',
  subscription: 'Abonnements',
  scheduled: 'Frais programmés',
  'commit-purchase': 'Achats d’engagements',
  conversion: 'Conversions d’unités',
  'not-itemised': 'Non détaillé',
  empty: '(vide)',
  blank: '(espaces)',
};

const issue: SpendMessages['issue'] = {
  duplicate: (count, n) => rows(count, n, 'ligne a été reçue deux fois et comptée une seule fois.', 'lignes ont été reçues deux fois et comptées une seule fois.'),
  'outside-interval': (count, n) => rows(count, n, 'ligne hors de cette période a été ignorée.', 'lignes hors de cette période ont été ignorées.'),
  'straddles-bucket': (count, n) => rows(count, n, 'ligne couvre deux périodes et est comptée dans la première.', 'lignes couvrent deux périodes et sont comptées dans la première.'),
  'other-metric': (count, n) => rows(count, n, 'ligne d’une autre métrique a été ignorée.', 'lignes d’autres métriques ont été ignorées.'),
  'other-unit': (count, n) => rows(count, n, 'ligne dans une autre unité n’est pas affichée ici.', 'lignes dans d’autres unités ne sont pas affichées ici.'),
  'void-invoice': (count, n) => rows(count, n, 'facture annulée a été ignorée.', 'factures annulées ont été ignorées.'),
  'consolidated-invoice': (count, n) => rows(count, n, 'facture est comprise dans une autre et a été ignorée.', 'factures sont comprises dans d’autres et ont été ignorées.'),
  'other-status': (count, n) => rows(count, n, 'facture ayant un autre statut a été ignorée.', 'factures ayant un autre statut ont été ignorées.'),
  'groups-exceed-value': (count, n) => rows(count, n, 'période a des groupes dont la somme dépasse son total.', 'périodes ont des groupes dont la somme dépasse leur total.'),
  'groups-may-be-cut': (count, n) => rows(count, n, 'liste de groupes est peut-être incomplète.', 'listes de groupes sont peut-être incomplètes.'),
  'inexact-number': (count, n) => rows(count, n, 'nombre a perdu des chiffres en chemin.', 'nombres ont perdu des chiffres en chemin.'),
  'unknown-type': (count, n) => rows(count, n, 'ligne d’un nouveau type figure sous son propre nom.', 'lignes d’un nouveau type figurent sous leur propre nom.'),
  'not-reconciled': (count, n) => rows(count, n, 'enregistrement ne correspond pas à son propre total.', 'enregistrements ne correspondent pas à leur propre total.'),
  archived: (count, n) => rows(count, n, 'enregistrement archivé n’est pas compté.', 'enregistrements archivés ne sont pas comptés.'),
};

export const chart: SpendMessages = {
  chartRole: 'graphique interactif',
  instructions: 'Les flèches gauche et droite parcourent le temps, les flèches haut et bas les séries. Début et Fin mènent à la première et à la dernière période. Échap ferme l’infobulle.',
  instructionsSelect: 'La touche Entrée, un clic ou un second appui ouvre la période.',
  summary: ({ range, bucket, total, seriesCount, seriesCountText, largest, peak, inProgress, references }) =>
    sentences(
      `${range}, ${by[bucket]}.`,
      total === null ? null : `Total\u00A0: ${total}.`,
      seriesCount < 2 ? null : `${seriesCountText} séries.`,
      largest === null || seriesCount < 2 ? null : `La plus grande\u00A0: ${largest.label}, ${largest.amount}${largest.share === null ? '' : ` (${largest.share})`}.`,
      peak === null ? null : `Maximum\u00A0: ${peak.when}, ${peak.amount}.`,
      inProgress ? 'La dernière période est encore en cours.' : null,
      ...references.map(({ label, amount }) => `${label}\u00A0: ${amount}.`),
    ),
  emptyTitle: (range) => `Aucune utilisation, ${range}`,
  spendEmptyTitle: (range) => `Aucune dépense, ${range}`,
  emptyDetail: 'Rien n’a été enregistré sur cette période.',
  point: ({ when, total, parts, more, moreText, change: changed, inProgress, events }) => {
    const list = parts.map(({ label, amount }) => `${label} ${amount}`).join(', ');
    return sentences(
      total === null && parts.length === 0 ? `${when}\u00A0: aucune donnée.` : total === null ? `${when}.` : `${when}\u00A0: ${total}.`,
      list === '' ? null : `${list}${more > 0 ? ` et ${moreText} de plus` : ''}.`,
      changed === null ? null : `${change(changed)}.`,
      inProgress ? 'Encore en cours.' : null,
      ...events.map((event) => `${event}.`),
    );
  },
  seriesPoint: ({ when, label, amount, share, change: changed, inProgress, events }) =>
    sentences(
      amount === null ? `${label}, ${when}\u00A0: aucune donnée.` : `${label}, ${when}\u00A0: ${amount}${share === null ? '' : `, ${share} du total`}.`,
      changed === null ? null : `${change(changed)}.`,
      inProgress ? 'Encore en cours.' : null,
      ...events.map((event) => `${event}.`),
    ),
  noData: 'Aucune donnée',
  inProgress: 'En cours',
  total: 'Total',
  net: 'Net',
  runningTotal: 'Total cumulé',
  hiddenSeries: (count, n) => plural('fr', count, { one: `${n} masquée`, other: `${n} masquées` }),
  legend: 'Séries',
  showAllSeries: 'Tout afficher',
  viewAsTable: 'Voir le tableau',
  viewAsChart: 'Voir le graphique',
  period: 'Période',
  change,
  summaryGross: 'Utilisation',
  summaryCredits: 'Imputé',
  summaryCharges: 'Autres frais',
  summaryNet: 'Dépense nette',
  summaryPostpaid: (amount) => `Dont ${amount} au titre d’un engagement postpayé.`,
  notReconciled: (difference) => `Les lignes et les factures diffèrent de ${difference}.`,
  seriesName: (name) => names[name],
  issue,
};
