import { ownValue } from '../series/ownValue.js';

type Groups = Readonly<Record<string, string | null>> | null;

/** Whether a price for these pricing groups is one for this group: it may be split by other keys as well. */
export const fitsGroup = (pricing: Groups, group: Groups): boolean => Object.entries(pricing ?? {}).every(([key, value]) => ownValue(group ?? {}, key) === value);
