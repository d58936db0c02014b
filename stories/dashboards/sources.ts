import { RequestError, type BillingSource } from '@meterboard/data';
import { fakeSource } from '@meterboard/data/testing';

/** A customer made up from a seed, who can be asked for everything. */
export const source = fakeSource();
export const { now } = source;

/** Never answers. */
export const waiting = fakeSource({ delay: Infinity });

/** Refuses everything, with an id to quote to support. */
export const refusing = fakeSource({ failWith: new RequestError('forbidden', 'The server answered 403.', { status: 403, requestId: 'req_8Qz1' }) });

/** A customer with nothing so far. */
export const nothing = fakeSource({ rows: { usage: [], breakdowns: [], invoices: [], balances: [] } });

/** A backend that tells one thing only. */
export const only = (method: keyof BillingSource): BillingSource => Object.fromEntries(Object.entries(source).filter(([name]) => name === method));
