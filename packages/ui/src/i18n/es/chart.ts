import type { BucketSize } from '@meterboard/data';
import type { ChangeFacts, ChartMessages, SeriesName } from '../messages/chart.js';
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
  'prepaid-applied': 'Compromisos prepagados aplicados',
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

const issue: ChartMessages['issue'] = {
  duplicate: (count, n) => rows(count, n, 'fila llegó dos veces y se contó una.', 'filas llegaron dos veces y se contaron una.'),
  'outside-interval': (count, n) => rows(count, n, 'fila fuera de este rango se dejó aparte.', 'filas fuera de este rango se dejaron aparte.'),
  'straddles-bucket': (count, n) => rows(count, n, 'fila abarca dos periodos y figura en el primero.', 'filas abarcan dos periodos y figuran en el primero.'),
  'other-metric': (count, n) => rows(count, n, 'fila de otra métrica se dejó aparte.', 'filas de otras métricas se dejaron aparte.'),
  'other-unit': (count, n) => rows(count, n, 'línea en otra unidad no se muestra aquí.', 'líneas en otras unidades no se muestran aquí.'),
  'void-invoice': (count, n) => rows(count, n, 'factura anulada se dejó aparte.', 'facturas anuladas se dejaron aparte.'),
  'consolidated-invoice': (count, n) => rows(count, n, 'factura se cuenta en otra y se dejó aparte.', 'facturas se cuentan en otras y se dejaron aparte.'),
  'other-status': (count, n) => rows(count, n, 'factura en otro estado se dejó aparte.', 'facturas en otros estados se dejaron aparte.'),
  'groups-exceed-value': (count, n) => rows(count, n, 'periodo tiene grupos que suman más que su total.', 'periodos tienen grupos que suman más que su total.'),
  'groups-may-be-cut': (count, n) => rows(count, n, 'lista de grupos puede estar incompleta.', 'listas de grupos pueden estar incompletas.'),
  'inexact-number': (count, n) => rows(count, n, 'número llegó con menos cifras de las que tiene.', 'números llegaron con menos cifras de las que tienen.'),
  'unknown-type': (count, n) => rows(count, n, 'línea de un tipo nuevo figura con su propio nombre.', 'líneas de un tipo nuevo figuran con sus propios nombres.'),
  'not-reconciled': (count, n) => rows(count, n, 'registro no suma su propio total.', 'registros no suman sus propios totales.'),
  archived: (count, n) => rows(count, n, 'registro archivado no se cuenta.', 'registros archivados no se cuentan.'),
};

export const chart: ChartMessages = {
  chartRole: 'gráfico interactivo',
  instructions: 'Las flechas izquierda y derecha recorren el tiempo; arriba y abajo, las series. Inicio y Fin llevan al primer y al último periodo. Escape cierra.',
  instructionsSelect: 'Intro abre el periodo.',
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
  emptyDetail: 'No se registró nada en este rango.',
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
  summaryCredits: 'Créditos aplicados',
  summaryCharges: 'Otros cargos',
  summaryNet: 'Gasto neto',
  summaryPostpaid: (amount) => `${amount} cuentan para un compromiso pospago.`,
  notReconciled: (difference) => `Las líneas y las facturas difieren en ${difference}.`,
  seriesName: (name) => names[name],
  issue,
};
