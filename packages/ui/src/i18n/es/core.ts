import type { CoreMessages } from '../messages/core.js';

export const core: CoreMessages = {
  loading: 'Cargando…',
  retry: 'Reintentar',
  retrying: 'Reintentando…',
  asOf: (when) => `A fecha de ${when}`,
  notRefreshed: 'Sin actualizar',
  unknownUnit: 'unidad desconocida',
};
