import type { BucketSize } from '@meterboard/data';
import type { ChangeFacts, ChartMessages, SeriesName } from '../messages/chart.js';
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
  'prepaid-applied': 'Engagements prépayés imputés',
  'credit-applied': 'Crédits imputés',
  'taken-back': 'Crédits repris',
  subscription: 'Abonnements',
  scheduled: 'Frais planifiés',
  'commit-purchase': 'Achats d’engagements',
  conversion: 'Conversions d’unités',
  'not-itemised': 'Non détaillé',
  empty: '(vide)',
  blank: '(espaces)',
};

const issue: ChartMessages['issue'] = {
  duplicate: (count, n) => rows(count, n, 'ligne reçue deux fois et comptée une fois.', 'lignes reçues deux fois et comptées une fois.'),
  'outside-interval': (count, n) => rows(count, n, 'ligne hors de cette période a été laissée de côté.', 'lignes hors de cette période ont été laissées de côté.'),
  'straddles-bucket': (count, n) => rows(count, n, 'ligne couvre deux périodes et figure dans la première.', 'lignes couvrent deux périodes et figurent dans la première.'),
  'other-metric': (count, n) => rows(count, n, 'ligne d’une autre mesure a été laissée de côté.', 'lignes d’autres mesures ont été laissées de côté.'),
  'other-unit': (count, n) => rows(count, n, 'ligne dans une autre unité n’est pas affichée ici.', 'lignes dans d’autres unités ne sont pas affichées ici.'),
  'void-invoice': (count, n) => rows(count, n, 'facture annulée a été laissée de côté.', 'factures annulées ont été laissées de côté.'),
  'consolidated-invoice': (count, n) => rows(count, n, 'facture est comptée dans une autre et a été laissée de côté.', 'factures sont comptées dans d’autres et ont été laissées de côté.'),
  'other-status': (count, n) => rows(count, n, 'facture d’un autre statut a été laissée de côté.', 'factures d’autres statuts ont été laissées de côté.'),
  'groups-exceed-value': (count, n) => rows(count, n, 'période a des groupes dont la somme dépasse son total.', 'périodes ont des groupes dont la somme dépasse leur total.'),
  'groups-may-be-cut': (count, n) => rows(count, n, 'liste de groupes est peut-être incomplète.', 'listes de groupes sont peut-être incomplètes.'),
  'inexact-number': (count, n) => rows(count, n, 'nombre est arrivé avec moins de chiffres qu’il n’en a.', 'nombres sont arrivés avec moins de chiffres qu’ils n’en ont.'),
  'unknown-type': (count, n) => rows(count, n, 'ligne d’un nouveau type figure sous son propre nom.', 'lignes d’un nouveau type figurent sous leur propre nom.'),
  'not-reconciled': (count, n) => rows(count, n, 'document ne correspond pas à son propre total.', 'documents ne correspondent pas à leurs propres totaux.'),
  archived: (count, n) => rows(count, n, 'élément archivé n’est pas compté.', 'éléments archivés ne sont pas comptés.'),
};

export const chart: ChartMessages = {
  chartRole: 'graphique interactif',
  instructions: 'Les flèches gauche et droite parcourent le temps, haut et bas les séries. Début et Fin mènent à la première et à la dernière période. Échap ferme.',
  instructionsSelect: 'Entrée ouvre la période.',
  summary: ({ range, bucket, total, seriesCount, seriesCountText, largest, peak, inProgress, references }) =>
    sentences(
      `${range}, ${by[bucket]}.`,
      total === null ? null : `Total : ${total}.`,
      seriesCount < 2 ? null : `${seriesCountText} séries.`,
      largest === null || seriesCount < 2 ? null : `La plus grande : ${largest.label}, ${largest.amount}${largest.share === null ? '' : ` (${largest.share})`}.`,
      peak === null ? null : `Maximum : ${peak.when}, ${peak.amount}.`,
      inProgress ? 'La dernière période est encore en cours.' : null,
      ...references.map(({ label, amount }) => `${label} : ${amount}.`),
    ),
  emptyTitle: (range) => `Aucune utilisation, ${range}`,
  spendEmptyTitle: (range) => `Aucune dépense, ${range}`,
  emptyDetail: 'Rien n’a été enregistré sur cette période.',
  point: ({ when, total, parts, more, moreText, change: changed, inProgress, events }) => {
    const list = parts.map(({ label, amount }) => `${label} ${amount}`).join(', ');
    return sentences(
      total === null && parts.length === 0 ? `${when} : aucune donnée.` : total === null ? `${when}.` : `${when} : ${total}.`,
      list === '' ? null : `${list}${more > 0 ? ` et ${moreText} de plus` : ''}.`,
      changed === null ? null : `${change(changed)}.`,
      inProgress ? 'Encore en cours.' : null,
      ...events.map((event) => `${event}.`),
    );
  },
  seriesPoint: ({ when, label, amount, share, change: changed, inProgress, events }) =>
    sentences(
      amount === null ? `${label}, ${when} : aucune donnée.` : `${label}, ${when} : ${amount}${share === null ? '' : `, ${share} du total`}.`,
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
  viewAsTable: 'En tableau',
  viewAsChart: 'En graphique',
  period: 'Période',
  change,
  summaryGross: 'Utilisation',
  summaryCredits: 'Crédits imputés',
  summaryCharges: 'Autres frais',
  summaryNet: 'Dépense nette',
  summaryPostpaid: (amount) => `Dont ${amount} au titre d’un engagement payé à terme échu.`,
  notReconciled: (difference) => `Les lignes et les factures diffèrent de ${difference}.`,
  seriesName: (name) => names[name],
  issue,
};
