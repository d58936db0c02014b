/** What a browser is told when something goes wrong. Details go to the log only. */
export const NOT_FOUND = { error: 'not-found', message: 'There is nothing here.' } as const;
export const UNAUTHORIZED = { error: 'unauthorized', message: 'Sign in first.' } as const;
export const TOO_LARGE = { error: 'too-large', message: 'That is more than a sign-in takes.' } as const;
export const INTERNAL = { error: 'internal', message: 'Something went wrong on our side.' } as const;
