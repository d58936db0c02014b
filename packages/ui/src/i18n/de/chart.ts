import type { BucketSize } from '@meterboard/data';
import type { ChangeFacts, ChartMessages, SeriesName } from '../messages/chart.js';
import { plural } from '../plural.js';
import { sentences } from '../sentences.js';

const by: Record<BucketSize, string> = { hour: 'nach Stunden', day: 'nach Tagen', week: 'nach Wochen', month: 'nach Monaten' };

const change = ({ direction, amount }: ChangeFacts): string =>
  direction === 'same' ? 'Keine Änderung zum vorigen Zeitraum' : `${amount} ${direction === 'up' ? 'mehr' : 'weniger'} als im vorigen Zeitraum`;

const rows = (count: number, n: string, one: string, other: string): string => plural('de', count, { one: `${n} ${one}`, other: `${n} ${other}` });

const names: Record<SeriesName, string> = {
  other: 'Übrige',
  'no-value': 'Ohne Wert',
  'not-split': 'Nicht aufgeteilt',
  'prepaid-applied': 'Verrechnete Vorauszahlungen',
  'credit-applied': 'Verrechnete Guthaben',
  'taken-back': 'Zurückgenommene Guthaben',
  subscription: 'Abonnements',
  scheduled: 'Geplante Posten',
  'commit-purchase': 'Käufe von Kontingenten',
  conversion: 'Umrechnungen von Einheiten',
  'not-itemised': 'Nicht aufgeschlüsselt',
  empty: '(leer)',
  blank: '(nur Leerzeichen)',
};

const issue: ChartMessages['issue'] = {
  duplicate: (count, n) => rows(count, n, 'Zeile kam doppelt und wurde einmal gezählt.', 'Zeilen kamen doppelt und wurden einmal gezählt.'),
  'outside-interval': (count, n) => rows(count, n, 'Zeile außerhalb dieses Zeitraums wurde weggelassen.', 'Zeilen außerhalb dieses Zeitraums wurden weggelassen.'),
  'straddles-bucket': (count, n) => rows(count, n, 'Zeile reicht über zwei Abschnitte und steht im ersten.', 'Zeilen reichen über zwei Abschnitte und stehen im ersten.'),
  'other-metric': (count, n) => rows(count, n, 'Zeile einer anderen Messgröße wurde weggelassen.', 'Zeilen anderer Messgrößen wurden weggelassen.'),
  'other-unit': (count, n) => rows(count, n, 'Posten in einer anderen Einheit ist hier nicht gezeigt.', 'Posten in anderen Einheiten sind hier nicht gezeigt.'),
  'void-invoice': (count, n) => rows(count, n, 'stornierte Rechnung wurde weggelassen.', 'stornierte Rechnungen wurden weggelassen.'),
  'consolidated-invoice': (count, n) => rows(count, n, 'Rechnung zählt in einer anderen und wurde weggelassen.', 'Rechnungen zählen in anderen und wurden weggelassen.'),
  'other-status': (count, n) => rows(count, n, 'Rechnung in einem anderen Status wurde weggelassen.', 'Rechnungen in anderem Status wurden weggelassen.'),
  'groups-exceed-value': (count, n) => rows(count, n, 'Abschnitt hat Gruppen, die mehr ergeben als seine Summe.', 'Abschnitte haben Gruppen, die mehr ergeben als ihre Summe.'),
  'groups-may-be-cut': (count, n) => rows(count, n, 'Liste von Gruppen ist vielleicht unvollständig.', 'Listen von Gruppen sind vielleicht unvollständig.'),
  'inexact-number': (count, n) => rows(count, n, 'Zahl kam mit weniger Stellen an, als sie hat.', 'Zahlen kamen mit weniger Stellen an, als sie haben.'),
  'unknown-type': (count, n) => rows(count, n, 'Posten neuer Art steht unter seinem eigenen Namen.', 'Posten neuer Art stehen unter ihren eigenen Namen.'),
  'not-reconciled': (count, n) => rows(count, n, 'Datensatz ergibt nicht seine eigene Summe.', 'Datensätze ergeben nicht ihre eigene Summe.'),
  archived: (count, n) => rows(count, n, 'archivierter Datensatz zählt nicht mit.', 'archivierte Datensätze zählen nicht mit.'),
};

export const chart: ChartMessages = {
  chartRole: 'interaktives Diagramm',
  instructions: 'Pfeil links und rechts gehen durch die Zeit, Pfeil auf und ab durch die Reihen. Pos1 und Ende führen zum ersten und letzten Abschnitt. Escape schließt.',
  instructionsSelect: 'Eingabe öffnet den Abschnitt.',
  summary: ({ range, bucket, total, seriesCount, seriesCountText, largest, peak, inProgress, references }) =>
    sentences(
      `${range}, ${by[bucket]}.`,
      total === null ? null : `Insgesamt ${total}.`,
      seriesCount < 2 ? null : `${seriesCountText} Reihen.`,
      largest === null || seriesCount < 2 ? null : `Größte: ${largest.label}, ${largest.amount}${largest.share === null ? '' : ` (${largest.share})`}.`,
      peak === null ? null : `Höchster Wert: ${peak.when}, ${peak.amount}.`,
      inProgress ? 'Der letzte Abschnitt läuft noch.' : null,
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
  net: 'Netto',
  runningTotal: 'Laufende Summe',
  hiddenSeries: (_, n) => `${n} ausgeblendet`,
  legend: 'Reihen',
  showAllSeries: 'Alle zeigen',
  viewAsTable: 'Als Tabelle',
  viewAsChart: 'Als Diagramm',
  period: 'Zeitraum',
  change,
  summaryGross: 'Nutzung',
  summaryCredits: 'Verrechnete Guthaben',
  summaryCharges: 'Weitere Posten',
  summaryNet: 'Ausgaben netto',
  summaryPostpaid: (amount) => `${amount} davon zählen für eine nachträglich bezahlte Zusage.`,
  notReconciled: (difference) => `Posten und Rechnungen weichen um ${difference} voneinander ab.`,
  seriesName: (name) => names[name],
  issue,
};
