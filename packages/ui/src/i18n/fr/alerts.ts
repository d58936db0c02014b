import type { AlertMessages } from '../messages/alerts.js';
import { plural } from '../plural.js';

export const alerts: AlertMessages = {
  alertsEmptyTitle: 'Aucune alerte',
  alertsEmptyDetail: 'Aucun seuil n’est encore surveillé pour ce compte.',
  columnAlert: 'Alerte',
  columnThreshold: 'Seuil',
  columnChanged: 'Modifiée',
  alertStanding: {
    'in-alarm': 'Déclenchée',
    ok: 'Normale',
    evaluating: 'En évaluation',
    unevaluated: 'Non évaluée',
    disabled: 'Désactivée',
    archived: 'Archivée',
    other: 'Autre statut',
  },
  alertTopic: {
    spend: 'Dépenses avant engagements et crédits',
    invoice: 'Total de la facture',
    usage: 'Utilisation',
    'commit-amount': 'Solde des engagements',
    'commit-percent': 'Part restante des engagements',
    'commit-days': 'Jours restants d’un engagement',
    'credit-amount': 'Solde des crédits',
    'credit-percent': 'Part restante des crédits',
    'credit-days': 'Jours restants d’un crédit',
    'credit-and-commit': 'Solde des engagements et crédits',
    seat: 'Solde d’un siège',
    plan: 'Jours restants de l’offre',
    other: 'Autre valeur',
  },
  orMore: (threshold) => `${threshold} ou plus`,
  orLess: (threshold) => `${threshold} ou moins`,
  alertDays: (count, formatted) => plural('fr', count, { one: `${formatted} jour`, other: `${formatted} jours` }),
  eachValue: (key) => `chaque valeur de ${key}`,
  alertsInAlarm: (count, formatted) => (count === 0 ? 'Aucune alerte n’est déclenchée.' : plural('fr', count, { one: `${formatted} alerte est déclenchée.`, other: `${formatted} alertes sont déclenchées.` })),
};
