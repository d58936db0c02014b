import type { ReactElement } from 'react';
import type { BalanceLine, Instant } from '@meterboard/data';
import { Breakdown } from './Breakdown.js';
import { Ledger } from './Ledger.js';
import { Segments } from './Segments.js';
import type { BalanceWords } from './words.js';

export interface DetailsProps {
  line: BalanceLine;
  /** The moment of the figures; ledger entries dated after it are pending. */
  asOf: Instant;
  words: BalanceWords;
}

/** Where the amounts of one balance come from: other movements, access periods, every ledger entry. */
export function Details({ line, asOf, words }: DetailsProps): ReactElement {
  return (
    <div data-part="details">
      <Breakdown line={line} words={words} />
      {line.segments.length === 0 ? null : <Segments line={line} words={words} />}
      <Ledger line={line} asOf={asOf} words={words} />
    </div>
  );
}
