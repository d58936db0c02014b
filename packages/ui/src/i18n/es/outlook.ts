import type { OutlookMessages } from '../messages/outlook.js';

export const outlook: OutlookMessages = {
  runOut: 'Se agota',
  notInSight: 'No es previsible',
  restExpires: 'Lo que quede entonces caduca ese día.',
  runsOut: 'Al ritmo actual.',
  runsOutBetween: (earliest, latest) => `Al ritmo actual, entre el ${earliest} y el ${latest}.`,
  runsOutFrom: (earliest) => `Al ritmo actual, como muy pronto el ${earliest}.`,
  mayRunOutFrom: (earliest, until) => `Al ritmo actual dura hasta el ${until}, pero podría agotarse a partir del ${earliest}.`,
  lastsUntil: (until) => `Al ritmo actual dura hasta el ${until}.`,
  outlookUnknown: (_, formatted, needed) => `Es pronto para saber cuánto dura: hay uso desde hace ${formatted} de ${needed} días.`,
};
