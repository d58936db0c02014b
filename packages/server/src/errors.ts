/** An option of createBillingHandler is missing or wrong. Thrown at construction, while a developer is watching. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  readonly code = 'configuration';
}

/** An answer other than 200. Its message is sent to the browser, so it tells nothing that the user may not know. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/** A field of the query is wrong. `field` is its path in the body, such as `interval.start` or `groupBy[1]`. */
export class QueryError extends Refusal {
  readonly field: string;

  constructor(field: string, problem: string) {
    super(400, 'bad-request', `${field}: ${problem}`);
    this.field = field;
  }
}

/** The query was sent but never arrived: something in front of the handler has read it. */
export class BodyError extends Error {
  override readonly name = 'BodyError';

  constructor(what: string) {
    super(`${what}, so nothing was answered: without its query it would be another question. A body parser in front of the handler, such as express.json(), takes the query away. Mount the handler before it.`);
  }
}

/** `identify` threw, or answered with something that is not a customer. The message holds the cause and is for the server's log only. */
export class IdentifyError extends Error {
  override readonly name = 'IdentifyError';
}

/** Metronome gave no URL, or one that must not be put into an iframe. The message holds its origin at most, never the URL. */
export class EmbedUrlError extends Error {
  override readonly name = 'EmbedUrlError';
}

export type UpstreamFailure =
  /** The connection broke or was never made. */
  | 'unreachable'
  | 'timeout'
  | 'rate-limited'
  /** 401 or 403, which is about the token and not the customer. */
  | 'token-refused'
  | 'not-found'
  /** Any other 4xx: the request was wrong. */
  | 'rejected'
  /** 5xx. */
  | 'failed'
  /** 200 with something that is not JSON. */
  | 'unreadable';

/** A call to Metronome that failed, whichever copy or version of the SDK made it. */
export class UpstreamError extends Error {
  override readonly name = 'UpstreamError';
  readonly failure: UpstreamFailure;
  /** HTTP status, or null if no answer came. */
  readonly status: number | null;
  /** Metronome's own id of the request, for its support. */
  readonly upstreamId: string | null;
  /** In seconds. */
  readonly retryAfter: number | null;
  /** Whose quota is used up: the whole organisation's (`client`) or this customer's. */
  readonly quota: 'client' | 'customer' | null;

  constructor(
    failure: UpstreamFailure,
    message: string,
    details: { status?: number | null; upstreamId?: string | null; retryAfter?: number | null; quota?: 'client' | 'customer' | null } = {},
  ) {
    super(message);
    this.failure = failure;
    this.status = details.status ?? null;
    this.upstreamId = details.upstreamId ?? null;
    this.retryAfter = details.retryAfter ?? null;
    this.quota = details.quota ?? null;
  }

  /** Whether the same call may work a moment later. Rate-limited calls are not retried, as each retry would use up more of the quota. */
  get retryable(): boolean {
    return this.failure === 'unreachable' || this.failure === 'failed';
  }
}
