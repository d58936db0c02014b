import type { BucketSize } from '@meterboard/data';
import type { ChangeFacts, SeriesName } from '../messages/chart.js';
import type { SpendMessages } from '../messages/spend.js';
import { plural } from '../plural.js';
import { sentences } from '../sentences.js';

const by: Record<BucketSize, string> = { hour: 'nach Stunden', day: 'nach Tagen', week: 'nach Wochen', month: 'nach Monaten' };

const change = ({ direction, amount }: ChangeFacts): string =>
  direction === 'same' ? 'Keine Änderung gegenüber dem vorherigen Zeitraum' : `${amount} ${direction === 'up' ? 'mehr' : 'weniger'} als im vorherigen Zeitraum`;

const rows = (count: number, n: string, one: string, other: string): string => plural('de', count, { one: `${n} ${one}`, other: `${n} ${other}` });

const names: Record<SeriesName, string> = {
  other: 'Übrige',
  'no-value': 'Ohne Wert',
  'not-split': 'Nicht aufgeteilt',
  'prepaid-applied': 'Aus Vorauszahlungen',
  'credit-applied': 'Aus Guthaben',
  'taken-back': 'Zurückgenommene Guthaben',
  subscription: 'Abonnements',
  scheduled: 'Geplante Gebühren',
  'commit-purchase': 'Zugesagte Beträge',
  conversion: 'Umgerechnete Einheiten',
  'not-itemised': 'Nicht aufgeschlüsselt',
  empty: '(leer)',
  blank: '(nur Leerzeichen)',
};

const issue: SpendMessages['issue'] = {
  duplicate: (count, n) => rows(count, n, 'Zeile kam doppelt an und wurde nur einmal gezählt.', 'Zeilen kamen doppelt an und wurden nur einmal gezählt.'),
  'outside-interval': (count, n) => rows(count, n, 'Zeile außerhalb dieses Zeitraums wurde weggelassen.', 'Zeilen außerhalb dieses Zeitraums wurden weggelassen.'),
  'straddles-bucket': (count, n) => rows(count, n, 'Zeile reicht über zwei Zeiträume und zählt zum ersten.', 'Zeilen reichen über zwei Zeiträume und zählen zum ersten.'),
  'other-metric': (count, n) => rows(count, n, 'Zeile einer anderen Messgröße wurde weggelassen.', 'Zeilen anderer Messgrößen wurden weggelassen.'),
  'other-unit': (count, n) => rows(count, n, 'Posten in einer anderen Einheit wird hier nicht angezeigt.', 'Posten in anderen Einheiten werden hier nicht angezeigt.'),
  'void-invoice': (count, n) => rows(count, n, 'stornierte Rechnung wurde weggelassen.', 'stornierte Rechnungen wurden weggelassen.'),
  'consolidated-invoice': (count, n) => rows(count, n, 'Rechnung ist in einer anderen enthalten und wurde weggelassen.', 'Rechnungen sind in anderen enthalten und wurden weggelassen.'),
  'other-status': (count, n) => rows(count, n, 'Rechnung mit einem anderen Status wurde weggelassen.', 'Rechnungen mit einem anderen Status wurden weggelassen.'),
  'groups-exceed-value': (count, n) => rows(count, n, 'Zeitraum hat Gruppen, die mehr ergeben als seine Summe.', 'Zeiträume haben Gruppen, die mehr ergeben als ihre Summe.'),
  'groups-may-be-cut': (count, n) => rows(count, n, 'Liste von Gruppen ist vielleicht unvollständig.', 'Listen von Gruppen sind vielleicht unvollständig.'),
  'inexact-number': (count, n) => rows(count, n, 'Zahl hat auf dem Weg hierher Stellen verloren.', 'Zahlen haben auf dem Weg hierher Stellen verloren.'),
  'unknown-type': (count, n) => rows(count, n, 'Posten einer neuen Art steht unter seinem eigenen Namen.', 'Posten einer neuen Art stehen unter ihrem eigenen Namen.'),
  'not-reconciled': (count, n) => rows(count, n, 'Datensatz stimmt nicht mit seiner eigenen Summe überein.', 'Datensätze stimmen nicht mit ihrer eigenen Summe überein.'),
  archived: (count, n) => rows(count, n, 'archivierter Datensatz wird nicht mitgezählt.', 'archivierte Datensätze werden nicht mitgezählt.'),
};

export const chart: SpendMessages = {
  chartRole: 'interaktives Diagramm',
  instructions: 'Die Pfeiltasten nach links und rechts führen durch die Zeit, die nach oben und unten durch die Datenreihen. Pos1 und Ende führen zum ersten und letzten Zeitraum. Escape schließt den Tooltip.',
  instructionsSelect: 'Die Eingabetaste, ein Klick oder ein zweites Tippen öffnet den Zeitraum.',
  summary: ({ range, bucket, total, seriesCount, seriesCountText, largest, peak, inProgress, references }) =>
    sentences(
      `${range}, ${by[bucket]}.`,
      total === null ? null : `Insgesamt ${total}.`,
      seriesCount < 2 ? null : `${seriesCountText} Datenreihen.`,
      largest === null || seriesCount < 2 ? null : `Größte: ${largest.label}, ${largest.amount}${largest.share === null ? '' : ` (${largest.share})`}.`,
      peak === null ? null : `Höchster Wert: ${peak.when}, ${peak.amount}.`,
      inProgress ? 'Der letzte Zeitraum läuft noch.' : null,
      ...references.map(({ label, amount }) => `${label}: ${amount}.`),
    ),
  emptyTitle: (range) => `Keine Nutzung, ${range}`,
  spendEmptyTitle: (range) => `Keine Ausgaben, ${range}`,
  emptyDetail: 'In diesem Zeitraum wurde nichts erfasst.',
  point: ({ when, total, parts, more, moreText, change: changed, inProgress, events }) => {
    const list = parts.map(({ label, amount }) => `${label} ${amount}`).join(', ');
    return sentences(
      total === null && parts.length === 0 ? `${when}: keine Daten.` : total === null ? `${when}.` : `${when}: ${total}.`,
      list === '' ? null : `${list}${more > 0 ? ` und ${moreText} weitere` : ''}.`,
      changed === null ? null : `${change(changed)}.`,
      inProgress ? 'Läuft noch.' : null,
      ...events.map((event) => `${event}.`),
    );
  },
  seriesPoint: ({ when, label, amount, share, change: changed, inProgress, events }) =>
    sentences(
      amount === null ? `${label}, ${when}: keine Daten.` : `${label}, ${when}: ${amount}${share === null ? '' : `, ${share} der Summe`}.`,
      changed === null ? null : `${change(changed)}.`,
      inProgress ? 'Läuft noch.' : null,
      ...events.map((event) => `${event}.`),
    ),
  noData: 'Keine Daten',
  inProgress: 'Läuft noch',
  total: 'Summe',
  net: 'Nach Verrechnung',
  runningTotal: 'Laufende Summe',
  hiddenSeries: (_, n) => `${n} ausgeblendet`,
  legend: 'Datenreihen',
  showAllSeries: 'Alle anzeigen',
  viewAsTable: 'Als Tabelle',
  viewAsChart: 'Als Diagramm',
  period: 'Zeitraum',
  change,
  summaryGross: 'Nutzung',
  summaryCredits: 'Verrechnet',
  summaryCharges: 'Weitere Posten',
  summaryNet: 'Nach Verrechnung',
  summaryPostpaid: (amount) => `Davon auf eine Zusage angerechnet: ${amount}.`,
  notReconciled: (difference) => `Posten und Rechnungen weichen um ${difference} voneinander ab.`,
  seriesName: (name) => names[name],
  issue,
};
