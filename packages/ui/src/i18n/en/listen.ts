import type { ListenMessages } from '../messages/listen.js';

export const listen: ListenMessages = {
  listen: 'Listen',
  listenStop: 'Stop',
  listenTo: (label) => `Listen: ${label}`,
  listenStopOf: (label) => `Stop: ${label}`,
  listenRange: (low, high, periods) => `From ${low} to ${high} over ${periods}.`,
  listenNothing: 'There is nothing to play.',
  listenUnavailable: 'This browser cannot play sound.',
  listenHow: 'Each period is one tone: the higher, the more. Zero is always middle C; amounts below zero sound lower and rougher. A tick is a period without data, a broken tone one that is still in progress.',
};
