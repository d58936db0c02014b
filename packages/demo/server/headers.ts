import type { MiddlewareHandler } from 'hono';
import { NONCE, secureHeaders } from 'hono/secure-headers';

/** Lets only this app's own files load and run, frames only the dashboards' hosts, and styles only with the nonce that styled-components knows. */
export function strictHeaders(embedOrigins: readonly string[]): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", NONCE],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      frameSrc: embedOrigins.length > 0 ? [...embedOrigins] : ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
    xFrameOptions: 'DENY',
    referrerPolicy: 'no-referrer',
    // The demo speaks plain HTTP on this machine; a pinned localhost would break the next project on it.
    strictTransportSecurity: false,
  });
}
