import type { OutlookMessages } from '../messages/outlook.js';

export const outlook: OutlookMessages = {
  runOut: 'Voraussichtlich aufgebraucht',
  notInSight: 'Nicht absehbar',
  restExpires: 'Was bis dahin übrig ist, verfällt an diesem Tag.',
  runsOut: 'Beim jetzigen Verbrauch.',
  runsOutBetween: (earliest, latest) => `Beim jetzigen Verbrauch zwischen dem ${earliest} und dem ${latest}.`,
  runsOutFrom: (earliest) => `Beim jetzigen Verbrauch frühestens am ${earliest}.`,
  mayRunOutFrom: (earliest, until) => `Beim jetzigen Verbrauch reicht es bis zum ${until}, könnte aber schon am ${earliest} aufgebraucht sein.`,
  lastsUntil: (until) => `Beim jetzigen Verbrauch reicht es bis zum ${until}.`,
  outlookUnknown: (_, formatted, needed) => `Noch lässt sich nicht sagen, wie lange es reicht: Die Nutzung läuft bisher ${formatted} von ${needed} Tagen.`,
};
