import { randomBytes } from 'node:crypto';
import { parseSigned, serializeSigned, serialize } from 'hono/utils/cookie';

const COOKIE = 'meterboard_demo_session';
const ATTRIBUTES = { path: '/', httpOnly: true, sameSite: 'Lax' } as const;

export interface Sessions {
  /** The signed-in customer's id, or null. A forged or altered cookie is not a session. */
  customerOf: (request: Request) => Promise<string | null>;
  /** The `Set-Cookie` that signs a customer in. */
  signIn: (customerId: string) => Promise<string>;
  /** The `Set-Cookie` that signs out. */
  signOut: () => string;
}

/** Sessions kept in a signed cookie. The secret lives as long as the process, so a restart signs everybody out. */
export function createSessions(): Sessions {
  const secret = randomBytes(32);
  return {
    customerOf: async (request) => {
      const cookies = await parseSigned(request.headers.get('cookie') ?? '', secret, COOKIE);
      return cookies[COOKIE] || null;
    },
    signIn: (customerId) => serializeSigned(COOKIE, customerId, secret, ATTRIBUTES),
    signOut: () => serialize(COOKIE, '', { ...ATTRIBUTES, maxAge: 0 }),
  };
}
