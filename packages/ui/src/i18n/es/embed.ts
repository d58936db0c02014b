import type { EmbedMessages } from '../messages/embed.js';

export const embed: EmbedMessages = {
  embedLoading: 'Cargando el panel…',
  embedErrorTitle: 'No se pudo mostrar el panel',
  embedUnavailable: 'No está disponible en este momento. Inténtelo de nuevo o vuelva más tarde.',
  embedTimedOut: 'Tarda más de lo habitual. Compruebe su conexión e inténtelo de nuevo.',
  embedReloadHint: '¿Falta algo?',
  embedReload: 'Recargar el panel',
  embedStale: 'No se pudo actualizar. Esta página puede estar desactualizada.',
};
