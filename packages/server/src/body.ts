import { deadline, DeadlineError } from './deadline.js';
import { BodyError, QueryError, Refusal } from './errors.js';

/** Milliseconds to wait for a query of a few hundred bytes, as a stream that something else has read never ends. */
const BODY_TIMEOUT = 10_000;

const tooLarge = (most: number): Refusal => new Refusal(413, 'too-large', `A query has at most ${most} bytes.`);

/** The stream as text; reading stops once it is longer than allowed. */
async function readStream(reader: ReadableStreamDefaultReader<Uint8Array>, most: number): Promise<string> {
  const decoder = new TextDecoder();
  let [size, text] = [0, ''];
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.byteLength;
    if (size > most) {
      await reader.cancel();
      throw tooLarge(most);
    }
    text += decoder.decode(next.value, { stream: true });
  }
  return text + decoder.decode();
}

/** The result of the work, or the signal's reason if that comes first. Cancelling an adapter's stream may not end the read that waits for it. */
function unlessAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => { reject(signal.reason as Error); }, { once: true });
    work.then(resolve, reject);
  });
}

/** @throws Refusal 413 if it is too long, BodyError if it never comes */
async function readText({ headers, body, signal }: Request, most: number, patience: number): Promise<string> {
  signal.throwIfAborted();
  const declared = Number(headers.get('content-length'));
  if (declared > most) throw tooLarge(most);
  const limit = deadline(signal, patience);
  try {
    const text = body === null ? '' : await unlessAborted(limit.signal, readStream(body.getReader(), most));
    if (text === '' && declared > 0) throw new BodyError(`The body came empty, though ${declared} bytes were announced`);
    return text;
  } catch (error) {
    throw error instanceof DeadlineError ? new BodyError(`The body did not come to its end within ${patience} ms`) : error;
  } finally {
    limit.release();
  }
}

/**
 * The query in a request's body; an empty body is an empty query. Its content type has to be JSON: a form on another site cannot send
 * that without the browser asking this server first.
 * @throws Refusal 413 or 415, QueryError if it is not JSON, BodyError if it never comes
 */
export async function readBody(request: Request, most: number, timeout: number): Promise<unknown> {
  const text = await readText(request, most, Math.min(timeout, BODY_TIMEOUT));
  if (text === '') return {};
  if (!/^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(request.headers.get('content-type') ?? '')) {
    throw new Refusal(415, 'unsupported-media-type', 'Send the query as JSON, with content-type: application/json.');
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new QueryError('body', 'is not JSON.');
  }
}
