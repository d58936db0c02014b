/** A field of an answer, an error or a row that nothing has checked yet; undefined where there is none. */
export const fieldOf = (value: unknown, name: string): unknown => (typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined);
