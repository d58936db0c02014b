import { absolute, isZero, sign, sum, type SeriesChange, type SpendQuery, type Unit, type UsageView, type ViewComparison } from '@meterboard/data';
import { UsageChart, type LoadState } from '@meterboard/ui';
import type { ReactNode } from 'react';
import { useSpendChange, type SpendChange as Change } from '../billing/useSpendChange.ts';
import { amount, period, signedAmount } from '../kit/amounts.ts';
import { Explanation, type ExplanationLine } from '../kit/Explanation.tsx';
import type { Compared } from '../state/compared.ts';

/** How many lines are listed; the smaller changes are one sum. */
const LINES = 6;

const REASONS = [['volume', 'quantity'], ['price', 'price'], ['mix', 'mix of prices'], ['new', 'new'], ['gone', 'no longer there']] as const;

/** "+$120.00 quantity, −$20.00 price": they add up to the change of a line. Credits and fees have no quantity. */
function reasons({ role, parts, difference }: SeriesChange, unit: Unit): string {
  if (role === 'credit') return sign(difference) < 0 ? 'More was taken off' : 'Less was taken off';
  if (role === 'charge') return '';
  return REASONS.flatMap(([part, word]) => (isZero(parts[part]) ? [] : [`${signedAmount(parts[part], unit)} ${word}`])).join(', ');
}

function sentence({ current, previous, difference, unit }: ViewComparison, { cut }: Compared): string {
  if (unit.kind === 'unknown') return `Nothing was billed in ${period(current.interval)}, nor in ${period(previous.interval)}.`;
  const change = isZero(difference) ? 'as much as' : `${amount(absolute(difference), unit)} ${sign(difference) > 0 ? 'more' : 'less'} than`;
  const note = cut === null ? '' : ` The ${cut} in progress is left out.`;
  return `${amount(current.total, unit)} net in ${period(current.interval)}: ${change} the ${amount(previous.total, unit)} of ${period(previous.interval)}.${note}`;
}

function lines({ series, unit }: ViewComparison): ExplanationLine[] {
  const changed = series.filter(({ difference }) => !isZero(difference));
  const rest = changed.slice(LINES).map(({ difference }) => difference);
  return [
    ...changed.slice(0, LINES).map((each) => ({ id: each.id, name: each.label, note: reasons(each, unit), figure: signedAmount(each.difference, unit) })),
    ...(rest.length === 0 ? [] : [{ id: '', name: `${rest.length} smaller changes`, note: '', figure: signedAmount(sum(rest), unit) }]),
  ];
}

const overlayOf = (change: Exclude<LoadState<Change>, { status: 'error' }>): LoadState<UsageView> => (change.status === 'success' ? { ...change, data: change.data.overlay } : change);

/** Why spend is more or less than before: both periods day by day, then what each line adds to the difference, and whether that is quantity or price. */
export function SpendChange({ query, compared }: { query: SpendQuery; compared: Compared }): ReactNode {
  const change = useSpendChange(query, compared);
  return (
    <>
      {change.status !== 'error' && <UsageChart title="Beside the period before" description={`Net spend as a running total, from ${period(compared.current)} and from ${period(compared.previous)}`} headingLevel={2} mark="line" height={280} style={{ gridColumn: '1 / -1' }} state={overlayOf(change)} />}
      <Explanation title="What changed" state={change} sentence={({ comparison }) => sentence(comparison, compared)} lines={({ comparison }) => lines(comparison)} note="Each amount is rounded on its own; the exact amounts add up." />
    </>
  );
}
