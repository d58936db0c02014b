const HEADERS = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'private, no-store',
  'x-content-type-options': 'nosniff',
};

function json(status: number, body: unknown, requestId: string, more: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { ...HEADERS, 'x-request-id': requestId, ...more } });
}

/** Status 200 with a view. */
export const answerView = (view: unknown, requestId: string): Response => json(200, { data: view }, requestId);

/** What the browser gets instead of a view. */
export interface ErrorAnswer {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export const answerError = ({ status, code, message, headers }: ErrorAnswer, requestId: string): Response => json(status, { error: { code, message, requestId } }, requestId, headers);
