import type { AlertMessages } from '../messages/alerts.js';
import { plural } from '../plural.js';

export const alerts: AlertMessages = {
  alertsEmptyTitle: 'Keine Warnungen',
  alertsEmptyDetail: 'Für dieses Konto wird bisher kein Schwellenwert überwacht.',
  columnAlert: 'Warnung',
  columnThreshold: 'Schwelle',
  columnChanged: 'Geändert',
  alertStanding: {
    'in-alarm': 'Ausgelöst',
    ok: 'In Ordnung',
    evaluating: 'Wird geprüft',
    unevaluated: 'Nicht geprüft',
    disabled: 'Deaktiviert',
    archived: 'Archiviert',
    other: 'Anderer Status',
  },
  alertTopic: {
    spend: 'Ausgaben vor Vorauszahlungen und Guthaben',
    invoice: 'Rechnungssumme',
    usage: 'Nutzung',
    'commit-amount': 'Saldo der Vorauszahlungen',
    'commit-percent': 'Verbleibender Anteil der Vorauszahlungen',
    'commit-days': 'Verbleibende Tage einer Vorauszahlung',
    'credit-amount': 'Saldo der Guthaben',
    'credit-percent': 'Verbleibender Anteil der Guthaben',
    'credit-days': 'Verbleibende Tage eines Guthabens',
    'credit-and-commit': 'Saldo der Vorauszahlungen und Guthaben',
    seat: 'Saldo eines Platzes',
    plan: 'Verbleibende Tage des Tarifs',
    other: 'Eine andere Größe',
  },
  orMore: (threshold) => `${threshold} oder mehr`,
  orLess: (threshold) => `${threshold} oder weniger`,
  alertDays: (count, formatted) => plural('de', count, { one: `${formatted} Tag`, other: `${formatted} Tage` }),
  eachValue: (key) => `jeder Wert von ${key}`,
  alertsInAlarm: (count, formatted) => (count === 0 ? 'Keine Warnung ist ausgelöst.' : plural('de', count, { one: `${formatted} Warnung ist ausgelöst.`, other: `${formatted} Warnungen sind ausgelöst.` })),
};
