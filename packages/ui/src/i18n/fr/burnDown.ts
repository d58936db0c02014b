import type { BurnDownMessages } from '../messages/burnDown.js';
import { plural } from '../plural.js';
import { sentences } from '../sentences.js';

export const burnDown: BurnDownMessages = {
  burnDownInstructions: 'Les flèches gauche et droite parcourent le temps. Début et Fin mènent au premier et au dernier moment. Échap ferme l’infobulle.',
  burnDownSummary: ({ asOf, balance, until, runOut, losses, references }) =>
    sentences(
      `${balance} restants au ${asOf}, avec une prévision jusqu’au ${until}.`,
      `Épuisement\u00A0: ${runOut.value}. ${runOut.note}`,
      ...losses.map((loss) => `${loss}.`),
      ...references.map(({ label, amount }) => `${label}\u00A0: ${amount}.`),
    ),
  burnDownPoint: ({ when, amount, expected, range, before, events }) =>
    sentences(
      `${when}\u00A0: ${expected ? `environ ${amount}` : amount}${range === null ? '' : `, probablement entre ${range.low} et ${range.high}`}.`,
      before === null ? null : `Juste avant\u00A0: environ ${before}.`,
      ...events.map((event) => `${event}.`),
    ),
  burnDownBalance: 'Solde',
  burnDownExpected: 'Prévu',
  burnDownLow: 'Probablement au moins',
  burnDownHigh: 'Probablement au plus',
  burnDownBefore: 'Juste avant',
  burnDownLoss: (amount, name) => `Environ ${amount} de ${name} expireraient sans être utilisés`,
  burnDownRunsOut: 'Épuisement prévu',
  burnDownBasis: (days, n) => `Prévu d’après ${plural('fr', days, { one: `${n} jour`, other: `${n} jours` })} d’utilisation. Dans 8 cas sur 10, le solde reste dans la zone ombrée.`,
  burnDownTooEarlyTitle: 'Pas encore de prévision',
  burnDownNothingTitle: 'Il ne reste rien',
  burnDownNothingDetail: 'Ce qui sera acheté ou accordé ensuite apparaîtra ici.',
};
