import type { CommonMessages } from '../messages/common.js';
import { plural } from '../plural.js';
import { core } from './core.js';

export const common: CommonMessages = {
  ...core,
  loadingProgress: (share) => `Cargando, ${share} completado`,
  refreshing: 'Actualizando…',
  errorTitle: 'No se pudo cargar',
  errorUnknown: 'Algo falló por nuestra parte. Inténtelo de nuevo en un momento.',
  errorNetwork: 'Se interrumpió la conexión. Compruebe su conexión a la red e inténtelo de nuevo.',
  errorUnauthorized: 'Su sesión ha terminado. Vuelva a iniciar sesión para ver estas cifras.',
  errorForbidden: 'No tiene acceso a estas cifras. Consulte a un administrador de su cuenta.',
  errorNotFound: 'No se encontraron estas cifras. Vuelva a cargar la página.',
  errorRateLimited: 'Demasiadas solicitudes a la vez.',
  errorServer: 'Nuestro servidor tuvo un problema.',
  errorUnreadable: 'No se pudo leer la respuesta. Se prefiere no mostrar ninguna cifra a mostrar una errónea. Inténtelo de nuevo o contacte con el servicio de asistencia.',
  retrySoon: 'Inténtelo de nuevo en un momento.',
  retryAfter: (seconds, formatted) => plural('es', seconds, { one: `Inténtelo de nuevo dentro de ${formatted} segundo.`, other: `Inténtelo de nuevo dentro de ${formatted} segundos.` }),
  requestId: (id) => `Solicitud ${id}`,
  noValue: 'Sin datos',
  showMore: 'Mostrar más',
  roundedApart: 'Cada importe se redondea por separado; los importes exactos cuadran.',
};
