/** What a browser is told when something goes wrong: nothing that it could use. The log says the rest. */
export const NOT_FOUND = { error: 'not-found', message: 'There is nothing here.' } as const;
export const TOO_LARGE = { error: 'too-large', message: 'That is more than a sign-in takes.' } as const;
export const INTERNAL = { error: 'internal', message: 'Something went wrong on our side.' } as const;
