import type { Decimal } from '../../exact/decimal.js';
import type { Unit } from '../../exact/unit.js';

/** A finished cell, quoted if need be. */
export type Cell = string;

const quoted = (text: string): Cell => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Spreadsheets run text that starts like this as a formula, and anyone may have chosen the text. */
const isFormula = (text: string): boolean => /^[=+\-@\t\r]/.test(text);

/** Empty if there is no text. */
export const text = (value: string | null): Cell => (value === null ? '' : quoted(isFormula(value) ? `'${value}` : value));

/** The exact number, without an apostrophe: a negative amount is a number, not a formula. Empty if there is none. */
export const number = (value: Decimal | number | null): Cell => (value === null ? '' : String(value));

/** The unit of amounts: its ISO code or name. */
export const unit = (of: Unit): Cell => text(of.kind === 'currency' ? of.code : of.kind === 'unknown' ? null : of.name);

/** A table per RFC 4180: CRLF between records. */
export const table = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [header, ...rows].map((cells) => cells.join(',')).join('\r\n');
