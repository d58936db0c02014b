import { RequestError, type RequestErrorKind } from '../errors.js';

const SENTENCES: Record<Exclude<RequestErrorKind, 'network' | 'aborted'>, string> = {
  unauthorized: 'The backend does not know who is asking, so it shows no figures. Sign in again.',
  forbidden: 'The backend does not let this user see these figures. Ask an administrator for access.',
  'not-found': 'The backend has no such figures. Check baseUrl, and that the handler is mounted there.',
  'rate-limited': 'Too many requests were made in a short time, so this one was not answered. Wait a moment and try again.',
  'bad-request': 'The backend cannot answer this question. Check the range, the grouping and the metric.',
  server: 'The backend failed to answer, so there is nothing to show. Try again; if it goes on, quote the request id to support.',
  'invalid-response': 'The answer is no view of Meterboard, so nothing in it can be trusted. Check baseUrl, and what stands between the page and the backend.',
};

function kindOf(status: number): keyof typeof SENTENCES {
  if (status === 401) return 'unauthorized';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not-found';
  if (status === 429) return 'rate-limited';
  if (status >= 400 && status < 500) return 'bad-request';
  return status >= 500 ? 'server' : 'invalid-response';
}

/** What our own backend says went wrong. Null for any other answer, whose text must not be shown. */
function detailsOf(body: unknown): { message: string | null; requestId: string | null } {
  const error = typeof body === 'object' && body !== null && 'error' in body ? body.error : null;
  if (typeof error !== 'object' || error === null) return { message: null, requestId: null };
  const { message, requestId } = error as { message?: unknown; requestId?: unknown };
  return { message: typeof message === 'string' ? message.slice(0, 500) : null, requestId: typeof requestId === 'string' ? requestId : null };
}

/** In seconds. A date in Retry-After is compared with the answer's own Date, as the browser's clock may be wrong. */
function retryAfterOf(headers: Headers): number | null {
  const value = headers.get('retry-after');
  if (value === null) return null;
  if (/^\d+$/.test(value)) return Number(value);
  const seconds = (Date.parse(value) - Date.parse(headers.get('date') ?? '')) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : null;
}

/** The error for an answer whose status is not 2xx. It quotes neither the address nor a header: they may be secret. */
export function errorOfAnswer(response: Response, body: unknown): RequestError {
  const kind = kindOf(response.status);
  const { message, requestId } = detailsOf(body);
  return new RequestError(kind, message ?? SENTENCES[kind], { status: response.status, requestId, retryAfter: retryAfterOf(response.headers) });
}

/** An answer came, but it is not a view of the kind asked for. */
export const invalidAnswer = (status: number, why: string): RequestError => new RequestError('invalid-response', `${why} ${SENTENCES['invalid-response']}`, { status });
