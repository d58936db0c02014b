import type { AlertExplanation, AlertLine, AlertSubject } from '../view/alerts.js';

/** Where the name of a type has several of these words, the first one is meant. */
const SUBJECT = /credit_and_commit|credit|commit|seat|plan|usage|invoice|spend/;

/**
 * What an alert watches, and on which side of its threshold it fires. Both are read from the names of Metronome's 15 types of alert;
 * of any other type nothing is claimed, as its threshold might count anything.
 */
export function explainAlert({ type, threshold: { measure } }: Pick<AlertLine, 'type' | 'threshold'>): AlertExplanation {
  const found = measure === 'other' ? undefined : SUBJECT.exec(type)?.[0];
  if (found === undefined) return { watches: 'other', fires: null };
  return { watches: found.replaceAll('_', '-') as AlertSubject, fires: type.startsWith('low') ? 'at-or-below' : 'at-or-above' };
}
