import { place } from '../../wire/read.js';
import { check } from '../options/shape.js';

const KINDS = 'usage|spend|balances|net-balance|invoices|metrics';

/**
 * Refuses every other view, which only a cast can let in: an embed's address is a credential.
 * @throws WireFormatError, whose message does not quote the view
 */
export const refuseUnexportable = (view: unknown): void => {
  check(view, place(null, 'view'), { kind: KINDS });
};
