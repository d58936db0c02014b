import type { ListenMessages } from '../messages/listen.js';

export const listen: ListenMessages = {
  listen: 'Anhören',
  listenStop: 'Anhalten',
  listenTo: (label) => `Anhören: ${label}`,
  listenStopOf: (label) => `Anhalten: ${label}`,
  listenRange: (low, high, periods) => `Von ${low} bis ${high} über ${periods}.`,
  listenNothing: 'Es gibt nichts abzuspielen.',
  listenUnavailable: 'Dieser Browser kann keinen Ton abspielen.',
  listenHow: 'Jeder Zeitraum ist ein Ton: je höher, desto mehr. Null ist immer das eingestrichene C; Beträge unter null klingen tiefer und rauer. Ein Klicken ist ein Zeitraum ohne Daten, ein unterbrochener Ton einer, der noch läuft.',
};
