import { expect } from 'vitest';
import { WireFormatError } from '../errors.js';

/** What a reader refuses a value with; fails where it takes it. */
export function refused(read: () => unknown): WireFormatError {
  try {
    read();
  } catch (error) {
    if (error instanceof WireFormatError) return error;
    throw error;
  }
  return expect.fail('nothing was refused');
}

/** Reads a good row with some fields broken, as the second of two rows, and gives the path of what is refused. */
export const refusedPath = (read: (rows: unknown) => unknown, good: object, fields: object): string => refused(() => read([good, { ...good, ...fields }])).path;
