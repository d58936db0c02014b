/** The map's own value of a key that somebody else chose: it may be called "constructor". */
export const ownValue = <T>(map: Readonly<Record<string, T>>, key: string): T | undefined => (Object.hasOwn(map, key) ? map[key] : undefined);
