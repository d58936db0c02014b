import type { BucketSize } from '@meterboard/data';
import type { ChangeFacts, SeriesName } from '../messages/chart.js';
import type { SpendMessages } from '../messages/spend.js';
import { plural } from '../plural.js';
import { sentences } from '../sentences.js';

const by: Record<BucketSize, string> = { hour: 'por horas', day: 'por días', week: 'por semanas', month: 'por meses' };

const change = ({ direction, amount }: ChangeFacts): string =>
  direction === 'same' ? 'Sin cambios respecto al periodo anterior' : `${amount} ${direction === 'up' ? 'más' : 'menos'} que en el periodo anterior`;

const rows = (count: number, n: string, one: string, other: string): string => plural('es', count, { one: `${n} ${one}`, other: `${n} ${other}` });

const names: Record<SeriesName, string> = {
  other: 'Otros',
  'no-value': 'Sin valor',
  'not-split': 'Sin desglosar',
  'prepaid-applied': 'Prepago aplicado',
  'credit-applied': 'Créditos aplicados',
  'taken-back': 'Créditos devueltos',
  subscription: 'Suscripciones',
  scheduled: 'Cargos programados',
  'commit-purchase': 'Compras de compromisos',
  conversion: 'Conversiones de unidades',
  'not-itemised': 'Sin detallar',
  empty: '(vacío)',
  blank: '(solo espacios)',
};

const issue: SpendMessages['issue'] = {
  duplicate: (count, n) => rows(count, n, 'fila llegó dos veces y se contó solo una.', 'filas llegaron dos veces y se contaron solo una.'),
  'outside-interval': (count, n) => rows(count, n, 'fila fuera de este periodo se omitió.', 'filas fuera de este periodo se omitieron.'),
  'straddles-bucket': (count, n) => rows(count, n, 'fila abarca dos periodos y se cuenta en el primero.', 'filas abarcan dos periodos y se cuentan en el primero.'),
  'other-metric': (count, n) => rows(count, n, 'fila de otra métrica se omitió.', 'filas de otras métricas se omitieron.'),
  'other-unit': (count, n) => rows(count, n, 'línea en otra unidad no se muestra aquí.', 'líneas en otras unidades no se muestran aquí.'),
  'void-invoice': (count, n) => rows(count, n, 'factura anulada se omitió.', 'facturas anuladas se omitieron.'),
  'consolidated-invoice': (count, n) => rows(count, n, 'factura está incluida en otra y se omitió.', 'facturas están incluidas en otras y se omitieron.'),
  'other-status': (count, n) => rows(count, n, 'factura con otro estado se omitió.', 'facturas con otro estado se omitieron.'),
  'groups-exceed-value': (count, n) => rows(count, n, 'periodo tiene grupos que suman más que su total.', 'periodos tienen grupos que suman más que su total.'),
  'groups-may-be-cut': (count, n) => rows(count, n, 'lista de grupos puede estar incompleta.', 'listas de grupos pueden estar incompletas.'),
  'inexact-number': (count, n) => rows(count, n, 'número perdió cifras por el camino.', 'números perdieron cifras por el camino.'),
  'unknown-type': (count, n) => rows(count, n, 'línea de un tipo nuevo figura con su propio nombre.', 'líneas de un tipo nuevo figuran con sus propios nombres.'),
  'not-reconciled': (count, n) => rows(count, n, 'registro no coincide con su propio total.', 'registros no coinciden con su propio total.'),
  archived: (count, n) => rows(count, n, 'registro archivado no se cuenta.', 'registros archivados no se cuentan.'),
};

export const chart: SpendMessages = {
  chartRole: 'gráfico interactivo',
  instructions: 'Las flechas izquierda y derecha recorren el tiempo; arriba y abajo, las series. Inicio y Fin llevan al primer y al último periodo. Escape cierra el cuadro de información.',
  instructionsSelect: 'Intro, un clic o un segundo toque abre el periodo.',
  summary: ({ range, bucket, total, seriesCount, seriesCountText, largest, peak, inProgress, references }) =>
    sentences(
      `${range}, ${by[bucket]}.`,
      total === null ? null : `Total: ${total}.`,
      seriesCount < 2 ? null : `${seriesCountText} series.`,
      largest === null || seriesCount < 2 ? null : `La mayor: ${largest.label}, ${largest.amount}${largest.share === null ? '' : ` (${largest.share})`}.`,
      peak === null ? null : `Máximo: ${peak.when}, ${peak.amount}.`,
      inProgress ? 'El último periodo sigue en curso.' : null,
      ...references.map(({ label, amount }) => `${label}: ${amount}.`),
    ),
  emptyTitle: (range) => `Sin uso, ${range}`,
  spendEmptyTitle: (range) => `Sin gasto, ${range}`,
  emptyDetail: 'No se registró nada en este periodo.',
  point: ({ when, total, parts, more, moreText, change: changed, inProgress, events }) => {
    const list = parts.map(({ label, amount }) => `${label} ${amount}`).join(', ');
    return sentences(
      total === null && parts.length === 0 ? `${when}: sin datos.` : total === null ? `${when}.` : `${when}: ${total}.`,
      list === '' ? null : `${list}${more > 0 ? ` y ${moreText} más` : ''}.`,
      changed === null ? null : `${change(changed)}.`,
      inProgress ? 'Sigue en curso.' : null,
      ...events.map((event) => `${event}.`),
    );
  },
  seriesPoint: ({ when, label, amount, share, change: changed, inProgress, events }) =>
    sentences(
      amount === null ? `${label}, ${when}: sin datos.` : `${label}, ${when}: ${amount}${share === null ? '' : `, ${share} del total`}.`,
      changed === null ? null : `${change(changed)}.`,
      inProgress ? 'Sigue en curso.' : null,
      ...events.map((event) => `${event}.`),
    ),
  noData: 'Sin datos',
  inProgress: 'En curso',
  total: 'Total',
  net: 'Neto',
  runningTotal: 'Total acumulado',
  hiddenSeries: (count, n) => plural('es', count, { one: `${n} oculta`, other: `${n} ocultas` }),
  legend: 'Series',
  showAllSeries: 'Mostrar todas',
  viewAsTable: 'Ver como tabla',
  viewAsChart: 'Ver como gráfico',
  period: 'Periodo',
  change,
  summaryGross: 'Uso',
  summaryCredits: 'Aplicado',
  summaryCharges: 'Otros cargos',
  summaryNet: 'Gasto neto',
  summaryPostpaid: (amount) => `De ello, cuenta para un compromiso de pospago: ${amount}.`,
  notReconciled: (difference) => `Las líneas y las facturas difieren en ${difference}.`,
  seriesName: (name) => names[name],
  issue,
};
