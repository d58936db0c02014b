import type { AlertMessages } from '../messages/alerts.js';
import { plural } from '../plural.js';

export const alerts: AlertMessages = {
  alertsEmptyTitle: 'Sin alertas',
  alertsEmptyDetail: 'Por ahora no se vigila ningún umbral en esta cuenta.',
  columnAlert: 'Alerta',
  columnThreshold: 'Umbral',
  columnChanged: 'Modificada',
  alertStanding: {
    'in-alarm': 'En alarma',
    ok: 'En orden',
    evaluating: 'En evaluación',
    unevaluated: 'Sin evaluar',
    disabled: 'Desactivada',
    archived: 'Archivada',
    other: 'Otro estado',
  },
  alertTopic: {
    spend: 'Gasto antes de compromisos y créditos',
    invoice: 'Total de la factura',
    usage: 'Uso',
    'commit-amount': 'Saldo de los compromisos',
    'commit-percent': 'Parte restante de los compromisos',
    'commit-days': 'Días restantes de un compromiso',
    'credit-amount': 'Saldo de los créditos',
    'credit-percent': 'Parte restante de los créditos',
    'credit-days': 'Días restantes de un crédito',
    'credit-and-commit': 'Saldo de compromisos y créditos',
    seat: 'Saldo de un puesto',
    plan: 'Días restantes del plan',
    other: 'Otra cifra',
  },
  orMore: (threshold) => `${threshold} o más`,
  orLess: (threshold) => `${threshold} o menos`,
  alertDays: (count, formatted) => plural('es', count, { one: `${formatted} día`, other: `${formatted} días` }),
  eachValue: (key) => `cada valor de ${key}`,
  alertsInAlarm: (count, formatted) => (count === 0 ? 'No hay ninguna alerta en alarma.' : plural('es', count, { one: `Hay ${formatted} alerta en alarma.`, other: `Hay ${formatted} alertas en alarma.` })),
};
