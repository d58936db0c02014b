import { REQUESTS } from '../products.js';
import type { Customer } from '../story.js';
import { USD } from '../units.js';
import { type Calendar, contract, flat, rate } from './build.js';

/** A contract that is signed but has not begun: no usage, no invoice, no balance, and every list empty. */
export function quill(calendar: Calendar): Customer {
  const owner = contract('quill/starter', {
    name: 'Starter', unit: USD, start: calendar.month(1), end: calendar.month(13), rates: [rate(REQUESTS, USD, flat('0.04'))],
  });
  return {
    id: '5a0d7e92-1c48-4f3b-8e69-2d9b4c7f1e65', name: 'Quill & Ledger', externalId: 'quill', createdAt: calendar.day(-2),
    about: 'Signed up, not started: the contract begins next month.',
    usage: [], contracts: [owner], grants: [], alerts: [],
  };
}
