import type { OutlookMessages } from '../messages/outlook.js';

export const outlook: OutlookMessages = {
  runOut: 'Runs out',
  notInSight: 'Not in sight',
  restExpires: 'What is left by then expires on that day.',
  runsOut: 'At the current pace.',
  runsOutBetween: (earliest, latest) => `At the current pace, between ${earliest} and ${latest}.`,
  runsOutFrom: (earliest) => `At the current pace, ${earliest} at the earliest.`,
  mayRunOutFrom: (earliest, until) => `At the current pace it lasts until ${until}, but it may run out as early as ${earliest}.`,
  lastsUntil: (until) => `At the current pace it lasts until ${until}.`,
  outlookUnknown: (_, formatted, needed) => `Too early to tell how long it lasts: usage has run for ${formatted} of ${needed} days so far.`,
};
