import type { MiddlewareHandler } from 'hono';
import { NONCE, secureHeaders } from 'hono/secure-headers';

/** Only this app's own files run or are read; frames come from the dashboards' hosts alone; styled-components signs its rules with the nonce. */
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
