import { IdentifyError } from './errors.js';

/** Whose data a request may see. `customerId` is the Metronome customer id. */
export interface Identity {
  customerId: string;
}

/**
 * Says whose data a request may see, from the session alone: a cookie, a verified token. Null where nobody is signed in.
 * It must not read the body; take what you need from the headers, or from `context`: whatever the handler was given beside the request.
 */
export type Identify<Context = unknown> = (request: Request, context: Context) => Promise<Identity | null> | Identity | null;

const MOST_TEXT = 200;

/**
 * The id of the customer who asks, or null.
 * @throws IdentifyError where `identify` throws, or answers with something that is no customer
 */
export async function whoAsks<Context>(identify: Identify<Context>, request: Request, context: Context): Promise<string | null> {
  let identity: unknown;
  try {
    identity = await identify(request, context);
  } catch (error) {
    throw new IdentifyError(`identify threw: ${error instanceof Error ? error.message : String(error)}. Nobody was shown anything. Answer null where no session is found.`, { cause: error });
  }
  if (identity === null || identity === undefined) return null;
  const customerId = typeof identity === 'object' && 'customerId' in identity ? identity.customerId : undefined;
  // An empty id would turn a customer's address into everybody's, or into another endpoint's.
  if (typeof customerId !== 'string' || !/^[^\s/]+$/.test(customerId) || /^\.+$/.test(customerId) || customerId.length > MOST_TEXT) {
    throw new IdentifyError('identify answered with something that holds no customerId. A read without one could be a read of all customers, so none was made. Answer { customerId: string } or null.');
  }
  if (request.bodyUsed) throw new IdentifyError('identify read the body of the request, so that the query in it is gone. Read request.clone(), or decide from the headers.');
  return customerId;
}
