import type { BurnDownMessages } from '../messages/burnDown.js';
import { plural } from '../plural.js';
import { sentences } from '../sentences.js';

export const burnDown: BurnDownMessages = {
  burnDownInstructions: 'Die Pfeiltasten nach links und rechts führen durch die Zeit. Pos1 und Ende führen zum ersten und letzten Zeitpunkt. Escape schließt den Tooltip.',
  burnDownSummary: ({ asOf, balance, until, runOut, losses, references }) =>
    sentences(
      `${balance} übrig, Stand ${asOf}, mit Prognose bis ${until}.`,
      `Voraussichtlich aufgebraucht: ${runOut.value}. ${runOut.note}`,
      ...losses.map((loss) => `${loss}.`),
      ...references.map(({ label, amount }) => `${label}: ${amount}.`),
    ),
  burnDownPoint: ({ when, amount, expected, range, before, events }) =>
    sentences(
      `${when}: ${expected ? `etwa ${amount}` : amount}${range === null ? '' : `, wahrscheinlich zwischen ${range.low} und ${range.high}`}.`,
      before === null ? null : `Unmittelbar davor: etwa ${before}.`,
      ...events.map((event) => `${event}.`),
    ),
  burnDownBalance: 'Guthaben',
  burnDownExpected: 'Erwartet',
  burnDownLow: 'Wahrscheinlich mindestens',
  burnDownHigh: 'Wahrscheinlich höchstens',
  burnDownBefore: 'Unmittelbar davor',
  burnDownLoss: (amount, name) => `Etwa ${amount} aus ${name} würden ungenutzt verfallen`,
  burnDownRunsOut: 'Voraussichtlich aufgebraucht',
  burnDownBasis: (days, n) => `Erwartet aus ${plural('de', days, { one: `${n} Tag`, other: `${n} Tagen` })} Nutzung. In 8 von 10 Fällen bleibt das Guthaben in der schattierten Fläche.`,
  burnDownTooEarlyTitle: 'Noch keine Prognose',
  burnDownNothingTitle: 'Nichts mehr übrig',
  burnDownNothingDetail: 'Was als Nächstes gekauft oder gewährt wird, erscheint hier.',
};
