import { NextResponse, type NextRequest } from 'next/server';

export const NONCE_HEADER = 'x-nonce';
export const config = { matcher: '/strict' };

/** The policy of /strict. The server's HTML has style attributes, so these have to be allowed. */
const policy = (nonce: string): string =>
  [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ');

/** Next takes the nonce for its own scripts from the policy in the request; our layout takes it from a header of its own. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64');
  const headers = new Headers(request.headers);
  headers.set(NONCE_HEADER, nonce);
  headers.set('content-security-policy', policy(nonce));
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy(nonce));
  return response;
}
