/** Stands in the built page where each response's own nonce belongs: the build writes it, the server replaces it. */
export const NONCE_PLACEHOLDER = '__CSP_NONCE__';
