import type { CommonMessages } from '../messages/common.js';
import { plural } from '../plural.js';
import { core } from './core.js';

export const common: CommonMessages = {
  ...core,
  loadingProgress: (share) => `Wird geladen, ${share} fertig`,
  stale: 'Aktualisieren fehlgeschlagen. Gezeigt werden die vorigen Zahlen.',
  refreshing: 'Wird aktualisiert …',
  errorTitle: 'Das konnte nicht geladen werden',
  errorUnknown: 'Bei uns ist etwas schiefgegangen. Ihre Daten sind sicher.',
  errorNetwork: 'Die Verbindung wurde unterbrochen. Prüfen Sie Ihr Netz und versuchen Sie es erneut.',
  errorUnauthorized: 'Ihre Sitzung ist beendet. Melden Sie sich wieder an, um diese Zahlen zu sehen.',
  errorForbidden: 'Sie haben keinen Zugriff auf diese Zahlen. Wenden Sie sich an die Verwaltung Ihres Kontos.',
  errorNotFound: 'Unter dieser Adresse gibt es nichts mehr.',
  errorRateLimited: 'Zu viele Anfragen auf einmal. Warten Sie einen Moment und versuchen Sie es dann erneut.',
  errorServer: 'Unser Server hatte ein Problem. Versuchen Sie es gleich noch einmal.',
  errorUnreadable: 'Die Antwort war nicht lesbar; statt einer falschen Zahl wird keine gezeigt.',
  retryAfter: (seconds, formatted) => plural('de', seconds, { one: `In ${formatted} Sekunde erneut versuchen.`, other: `In ${formatted} Sekunden erneut versuchen.` }),
  requestId: (id) => `Anfrage ${id}`,
  noValue: 'Keine Daten',
  showMore: 'Mehr anzeigen',
  roundedApart: 'Jeder Betrag ist für sich gerundet; die genauen Beträge gehen auf.',
};
