import { IdentifyError } from './errors.js';

/** Whose data a request may see. `customerId` is the Metronome customer id. */
export interface Identity {
  customerId: string;
}

/**
 * Tells whose data a request may see, from nothing but the session, such as a cookie or a verified token. Null if nobody is signed in.
 * It must not read the body: use the headers, or `context`, the second argument of the handler.
 */
export type Identify<Context = unknown> = (request: Request, context: Context) => Promise<Identity | null> | Identity | null;

const MAX_TEXT = 200;

/**
 * The id of the signed-in customer, or null.
 * @throws IdentifyError if `identify` throws, reads the body, or answers with something that is not a customer
 */
export async function identifyCustomer<Context>(identify: Identify<Context>, request: Request, context: Context): Promise<string | null> {
  let identity: unknown;
  try {
    identity = await identify(request, context);
  } catch (error) {
    throw new IdentifyError(`identify threw: ${error instanceof Error ? error.message : String(error)}. Nobody was shown anything. Answer null where no session is found.`, { cause: error });
  }
  if (identity === null || identity === undefined) return null;
  const customerId = typeof identity === 'object' && 'customerId' in identity ? identity.customerId : undefined;
  if (typeof customerId !== 'string' || customerId === '') {
    throw new IdentifyError('identify returned something without a customerId. A read without one could be a read of all customers, so none was made. Answer { customerId: string } or null.');
  }
  // A slash or dots would turn the path of one customer into another endpoint. The id itself is private and stays out of the message.
  if (!/^[^\s/]+$/.test(customerId) || /^\.+$/.test(customerId) || customerId.length > MAX_TEXT) {
    throw new IdentifyError(`identify returned a customerId that cannot be one: ${problemOf(customerId)}. In a path it could name something else, so nothing was read. Answer the id that Metronome gave the customer, which is a UUID, not your own name for it.`);
  }
  if (request.bodyUsed) throw new IdentifyError('identify read the body of the request, so that the query in it is gone. Read request.clone(), or decide from the headers.');
  return customerId;
}

function problemOf(customerId: string): string {
  if (customerId.length > MAX_TEXT) return `it is ${String(customerId.length)} characters long`;
  if (customerId.includes('/')) return 'it has a slash';
  return /\s/.test(customerId) ? 'it has a space or a line break' : 'it consists of dots';
}
