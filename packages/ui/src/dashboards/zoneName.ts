/** A zone by its own name, for which no engine has another spelling: what a server writes a browser writes too. */
export const zoneName = (timeZone: string): string => timeZone.replaceAll('_', ' ');
