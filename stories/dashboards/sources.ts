import { instant, RequestError, type BillingSource } from '@meterboard/data';
import { fakeSource } from '@meterboard/data/testing';

/** An invented customer, from a fixed seed; the source has every method. */
export const source = fakeSource();
export const { now } = source;

/** Never answers. */
export const waiting = fakeSource({ delay: Infinity });

/** Refuses every request, with an id to quote to support. */
export const refusing = fakeSource({ failWith: new RequestError('forbidden', 'The server answered 403.', { status: 403, requestId: 'req_8Qz1' }) });

/** A customer without any records. */
export const nothing = fakeSource({ rows: { usage: [], breakdowns: [], invoices: [], balances: [] } });

/** A source with a single method. */
export const only = (method: keyof BillingSource): BillingSource => Object.fromEntries(Object.entries(source).filter(([name]) => name === method));

/** A customer of three days: too short a time for an estimate. */
export const newcomer = fakeSource({ now: instant('2024-10-04T12:00:00Z'), since: '2024-10-01' });
