import type { ListenMessages } from '../messages/listen.js';

export const listen: ListenMessages = {
  listen: 'Escuchar',
  listenStop: 'Detener',
  listenTo: (label) => `Escuchar: ${label}`,
  listenStopOf: (label) => `Detener: ${label}`,
  listenRange: (low, high, periods) => `De ${low} a ${high} en ${periods}.`,
  listenNothing: 'No hay nada que reproducir.',
  listenUnavailable: 'Este navegador no puede reproducir sonido.',
  listenHow: 'Cada periodo es un tono: cuanto más agudo, mayor es el valor. El cero es siempre el do central; por debajo de cero, los tonos son más graves y ásperos. Un chasquido es un periodo sin datos y un tono partido en dos, uno que aún está en curso.',
};
