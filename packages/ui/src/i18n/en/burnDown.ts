import type { BurnDownMessages } from '../messages/burnDown.js';
import { plural } from '../plural.js';
import { sentences } from '../sentences.js';

export const burnDown: BurnDownMessages = {
  burnDownInstructions: 'The left and right arrow keys move through time. Home and End go to the first and last moment. Escape closes the tooltip.',
  burnDownSummary: ({ asOf, balance, until, runOut, losses, references }) =>
    sentences(
      `${balance} left as of ${asOf}, with a forecast until ${until}.`,
      `Runs out: ${runOut.value}. ${runOut.note}`,
      ...losses.map((loss) => `${loss}.`),
      ...references.map(({ label, amount }) => `${label}: ${amount}.`),
    ),
  burnDownPoint: ({ when, amount, expected, range, before, events }) =>
    sentences(
      `${when}: ${expected ? `about ${amount}` : amount}${range === null ? '' : `, likely between ${range.low} and ${range.high}`}.`,
      before === null ? null : `Just before: about ${before}.`,
      ...events.map((event) => `${event}.`),
    ),
  burnDownBalance: 'Balance',
  burnDownExpected: 'Expected',
  burnDownLow: 'Likely at least',
  burnDownHigh: 'Likely at most',
  burnDownBefore: 'Just before',
  burnDownLoss: (amount, name) => `About ${amount} of ${name} would expire unused`,
  burnDownRunsOut: 'Expected to run out',
  burnDownBasis: (days, n) => `Expected from ${plural('en', days, { one: `${n} day`, other: `${n} days` })} of usage. In 8 of 10 cases the balance stays within the shaded area.`,
  burnDownTooEarlyTitle: 'No forecast yet',
  burnDownNothingTitle: 'Nothing is left',
  burnDownNothingDetail: 'What is bought or granted next appears here.',
};
