import { QueryError, Refusal } from './errors.js';

const tooLarge = (most: number): Refusal => new Refusal(413, 'too-large', `A query has at most ${most} bytes.`);

/** The body as text, read no further than it may be long. */
async function readText(request: Request, most: number): Promise<string> {
  if (Number(request.headers.get('content-length')) > most) throw tooLarge(most);
  if (request.body === null) return '';
  const decoder = new TextDecoder();
  const reader = request.body.getReader();
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

/**
 * The query in a request's body; an empty body is an empty query. JSON has to be called JSON: a form on another site cannot do
 * that without the browser asking us first.
 * @throws Refusal 413 or 415, QueryError where it is no JSON
 */
export async function readBody(request: Request, most: number): Promise<unknown> {
  const text = await readText(request, most);
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
