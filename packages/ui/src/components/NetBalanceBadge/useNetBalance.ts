'use client';
import { useId, type CSSProperties } from 'react';
import { BillingError, type NetBalanceView } from '@meterboard/data';
import { resolveLoadable, type Loadable, type Loaded } from '../../hooks/loadState.js';
import { badge } from '../../i18n/en/badge.js';
import { core } from '../../i18n/en/core.js';
import { writeAmount, writeMoment } from '../../i18n/intl.js';
import { useSettings, type SettingsProps } from '../../provider/useSettings.js';

export type UseNetBalanceOptions = Loadable<NetBalanceView> & SettingsProps;

/** One balance, in words and figures. */
export interface NetBalanceFigure {
  level: string;
  amount: string;
  /** "As of" and the moment of the figure. */
  asOf: string;
  /** That a refetch failed, or null. */
  stale: string | null;
  /** That postpaid commits, which are owed, are in the figure; or null. */
  scope: string | null;
}

/** A balance without its looks. */
export interface NetBalanceState {
  loaded: Loaded<NetBalanceView>;
  /** Null while pending and after an error. */
  figure: NetBalanceFigure | null;
  /** The words in place of a figure; null where there is one. */
  missing: string | null;
  /** For the button that tries again; null unless the request failed and can be repeated. It stays focusable while busy. */
  retryProps: { type: 'button'; 'aria-disabled': true | undefined; onClick: (() => void) | undefined; children: string } | null;
  /** For the element around label and figure. */
  rootProps: { role: 'group'; 'aria-labelledby': string };
  labelProps: { id: string };
  themeStyle: CSSProperties;
}

/** All that it ever says: a badge in a page's header must not load the sentences of charts and tables. */
const SENTENCES = { ...core, ...badge };
type Sentences = typeof SENTENCES;

function retryPropsOf({ state, retry, isFetching }: Loaded<NetBalanceView>, messages: Sentences): NetBalanceState['retryProps'] {
  if (state !== 'error' || !retry) return null;
  return { type: 'button', 'aria-disabled': isFetching || undefined, onClick: isFetching ? undefined : retry, children: isFetching ? messages.retrying : messages.retry };
}

/**
 * The words and attributes of a net balance, for your own markup. Loads no chart code.
 *
 * ```tsx
 * import { useNetBalance } from '@meterboard/ui';
 * import type { NetBalanceView } from '@meterboard/data';
 *
 * function Credit({ data }: { data: NetBalanceView }) {
 *   const { figure, missing, rootProps, labelProps } = useNetBalance({ data });
 *   return (
 *     <p {...rootProps}>
 *       <span {...labelProps}>Credit left</span> {figure?.amount ?? missing}
 *     </p>
 *   );
 * }
 * ```
 */
export function useNetBalance(options: UseNetBalanceOptions): NetBalanceState {
  const labelId = useId();
  const { locale, timeZone, messages, themeStyle } = useSettings(SENTENCES, options);
  const figureOf = ({ balance, level, asOf, scope }: NetBalanceView, stale: boolean): NetBalanceFigure => ({
    level: messages.balanceLevel[level],
    amount: writeAmount(balance.value, balance.unit, { locale, unknownUnit: messages.unknownUnit }),
    asOf: messages.asOf(writeMoment(asOf, locale, timeZone)),
    stale: stale ? messages.notRefreshed : null,
    scope: scope === 'all' ? messages.balanceScopeAll : null,
  });
  // Never empty: 0 is a figure.
  const loaded = resolveLoadable<NetBalanceView>(options, () => false, (view) => {
    // Its few fields need no description of their shape: they are checked by writing them.
    try {
      figureOf(view as NetBalanceView, false);
      return null;
    } catch (cause) {
      return new BillingError('wire-format', 'data: no net balance. Pass what toNetBalanceView returned.', { cause });
    }
  });
  return {
    loaded,
    figure: loaded.data && figureOf(loaded.data, loaded.stale),
    missing: loaded.data ? null : loaded.state === 'pending' ? messages.loading : messages.balanceUnavailable,
    retryProps: retryPropsOf(loaded, messages),
    rootProps: { role: 'group', 'aria-labelledby': labelId },
    labelProps: { id: labelId },
    themeStyle,
  };
}
