/** A time zone by its IANA name with spaces. Unlike localised names, it is the same on every server and browser. */
export const zoneName = (timeZone: string): string => timeZone.replaceAll('_', ' ');
