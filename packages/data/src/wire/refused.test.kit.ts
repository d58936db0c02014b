import { expect } from 'vitest';
import { WireFormatError } from '../errors.js';

/** The error of a reader that refuses a value; fails the test if it accepts it. */
export function refused(read: () => unknown): WireFormatError {
  try {
    read();
  } catch (error) {
    if (error instanceof WireFormatError) return error;
    throw error;
  }
  return expect.fail('nothing was refused');
}

/** Reads a good row with some fields broken, as the second of two rows, and returns the path of the refused field. */
export const refusedPath = (read: (rows: unknown) => unknown, good: object, fields: object): string => refused(() => read([good, { ...good, ...fields }])).path;
