import type { BurnDownMessages } from '../messages/burnDown.js';
import { plural } from '../plural.js';
import { sentences } from '../sentences.js';

export const burnDown: BurnDownMessages = {
  burnDownInstructions: 'Las flechas izquierda y derecha recorren el tiempo. Inicio y Fin llevan al primer y al último momento. Escape cierra el cuadro de información.',
  burnDownSummary: ({ asOf, balance, until, runOut, losses, references }) =>
    sentences(
      `Quedan ${balance} a fecha de ${asOf}, con previsión hasta el ${until}.`,
      `Se agota: ${runOut.value}. ${runOut.note}`,
      ...losses.map((loss) => `${loss}.`),
      ...references.map(({ label, amount }) => `${label}: ${amount}.`),
    ),
  burnDownPoint: ({ when, amount, expected, range, before, events }) =>
    sentences(
      `${when}: ${expected ? `unos ${amount}` : amount}${range === null ? '' : `, probablemente entre ${range.low} y ${range.high}`}.`,
      before === null ? null : `Justo antes: unos ${before}.`,
      ...events.map((event) => `${event}.`),
    ),
  burnDownBalance: 'Saldo',
  burnDownExpected: 'Previsto',
  burnDownLow: 'Probablemente al menos',
  burnDownHigh: 'Probablemente como máximo',
  burnDownBefore: 'Justo antes',
  burnDownLoss: (amount, name) => `Unos ${amount} de ${name} caducarían sin usarse`,
  burnDownRunsOut: 'Agotamiento previsto',
  burnDownBasis: (days, n) => `Previsto a partir de ${plural('es', days, { one: `${n} día`, other: `${n} días` })} de uso. En 8 de cada 10 casos el saldo queda dentro del área sombreada.`,
  burnDownTooEarlyTitle: 'Aún no hay previsión',
  burnDownNothingTitle: 'No queda nada',
  burnDownNothingDetail: 'Lo próximo que se compre o se conceda aparecerá aquí.',
};
