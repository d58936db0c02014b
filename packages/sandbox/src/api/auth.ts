import type { MiddlewareHandler } from 'hono';
import { ApiError } from './errors.js';

/** 401 unless the request carries the sandbox's bearer token. */
export function requireToken(token: string): MiddlewareHandler {
  return async (context, next) => {
    if (context.req.header('authorization') !== `Bearer ${token}`) throw new ApiError(401, 'Unauthorized');
    await next();
  };
}
