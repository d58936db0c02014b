import type { CommonMessages } from '../messages/common.js';
import { plural } from '../plural.js';
import { core } from './core.js';

export const common: CommonMessages = {
  ...core,
  loadingProgress: (share) => `Wird geladen, ${share} fertig`,
  refreshing: 'Wird aktualisiert …',
  errorTitle: 'Das konnte nicht geladen werden',
  errorUnknown: 'Bei uns ist ein Fehler aufgetreten. Versuchen Sie es gleich noch einmal.',
  errorNetwork: 'Die Verbindung wurde unterbrochen. Prüfen Sie Ihre Netzwerkverbindung und versuchen Sie es erneut.',
  errorUnauthorized: 'Ihre Sitzung ist beendet. Melden Sie sich erneut an, um diese Zahlen zu sehen.',
  errorForbidden: 'Sie haben keinen Zugriff auf diese Zahlen. Wenden Sie sich an die Administration Ihres Kontos.',
  errorNotFound: 'Diese Zahlen wurden nicht gefunden. Laden Sie die Seite neu.',
  errorRateLimited: 'Zu viele Anfragen auf einmal.',
  errorServer: 'Unser Server hatte ein Problem.',
  errorUnreadable: 'Die Antwort war nicht lesbar. Statt falscher Zahlen werden keine angezeigt. Versuchen Sie es erneut oder wenden Sie sich an den Support.',
  retrySoon: 'Versuchen Sie es gleich noch einmal.',
  retryAfter: (seconds, formatted) => plural('de', seconds, { one: `In ${formatted} Sekunde erneut versuchen.`, other: `In ${formatted} Sekunden erneut versuchen.` }),
  requestId: (id) => `Anfrage ${id}`,
  noValue: 'Keine Daten',
  showMore: 'Mehr anzeigen',
  roundedApart: 'Jeder Betrag ist für sich gerundet; die genauen Beträge ergeben genau die Summe.',
};
