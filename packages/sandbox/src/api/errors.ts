import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** An answer other than 200, with Metronome's body `{ message }`. */
export class ApiError extends Error {
  readonly status: ContentfulStatusCode;
  readonly code: string | undefined;

  constructor(status: ContentfulStatusCode, message: string, code?: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export const badRequest = (message: string): ApiError => new ApiError(400, message);
export const notFound = (message = 'Not found'): ApiError => new ApiError(404, message);
