import { deadline } from './deadline.js';
import { BodyError, QueryError, Refusal } from './errors.js';

/** Milliseconds for a query of a few hundred bytes. A stream that somebody else has read never ends. */
const PATIENCE = 10_000;

const tooLarge = (most: number): Refusal => new Refusal(413, 'too-large', `A query has at most ${most} bytes.`);

/** The stream as text, read no further than it may be long. */
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

/** The body as text, where it comes at all. */
async function readText({ headers, body, signal }: Request, most: number, patience: number): Promise<string> {
  const declared = Number(headers.get('content-length'));
  if (declared > most) throw tooLarge(most);
  const reader = body?.getReader();
  const limit = deadline(signal, patience);
  limit.signal.addEventListener('abort', () => void reader?.cancel().catch(() => undefined), { once: true });
  try {
    const text = reader === undefined ? '' : await readStream(reader, most);
    signal.throwIfAborted();
    if (limit.signal.aborted) throw new BodyError(`The body did not come to its end within ${patience} ms`);
    if (text === '' && declared > 0) throw new BodyError(`The body came empty, though ${declared} bytes were announced`);
    return text;
  } finally {
    limit.release();
  }
}

/**
 * The query in a request's body; an empty body is an empty query. JSON has to be called JSON: a form on another site cannot do
 * that without the browser asking us first.
 * @throws Refusal 413 or 415, QueryError where it is no JSON, BodyError where it never came
 */
export async function readBody(request: Request, most: number, timeout: number): Promise<unknown> {
  const text = await readText(request, most, Math.min(timeout, PATIENCE));
  if (text === '') return {};
  if (!/^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(request.headers.get('content-type') ?? '')) {
    throw new Refusal(415, 'unsupported-media-type', 'Send the query as JSON, with content-type: application/json.');
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new QueryError('body', 'is no JSON.');
  }
}
