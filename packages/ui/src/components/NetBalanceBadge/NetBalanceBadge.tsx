'use client';
import { forwardRef, type ReactElement, type ReactNode } from 'react';
import type { NetBalanceView } from '@meterboard/data';
import { classNames } from '../../dom/classNames.js';
import { rootProps, type RootProps } from '../../dom/rootProps.js';
import type { Loadable } from '../../hooks/loadState.js';
import type { SettingsProps } from '../../provider/useSettings.js';
import { Root } from './NetBalanceBadge.styles.js';
import { useNetBalance, type NetBalanceFigure, type NetBalanceState } from './useNetBalance.js';

export type NetBalanceBadgeProps = Loadable<NetBalanceView> &
  SettingsProps &
  RootProps & {
    /** What the amount is, such as "Credit left"; names the badge. Where the view's `scope` is 'all', the amount includes debts, so do not call it credit. */
    label: string;
    /** Class names by `data-part`. */
    classNames?: Partial<Record<'root' | 'label' | 'amount' | 'level' | 'note', string>> | undefined;
    /** Replaces "Unavailable"; the button to try again stays. */
    renderError?: ((error: unknown) => ReactNode) | undefined;
  };

/**
 * One balance for a page's header: what is left, whether it is running low, and as of when.
 *
 * ```tsx
 * import { NetBalanceBadge, type LoadState } from '@meterboard/ui';
 * import type { NetBalanceView } from '@meterboard/data';
 *
 * const Credit = ({ state }: { state: LoadState<NetBalanceView> }) => <NetBalanceBadge label="Credit left" state={state} />;
 * ```
 */
export const NetBalanceBadge = forwardRef<HTMLDivElement, NetBalanceBadgeProps>(function NetBalanceBadge(props, ref): ReactElement {
  const balance = useNetBalance(props);
  const { loaded, figure } = balance;
  const names = props.classNames ?? {};
  return (
    <Root
      {...rootProps(props)}
      {...balance.rootProps}
      ref={ref}
      tabIndex={-1}
      className={classNames(props.className, names.root)}
      style={{ ...balance.themeStyle, ...props.style }}
      data-part="root"
      data-state={loaded.state}
      data-level={loaded.data?.level}
      data-overdrawn={loaded.data?.balance.value.startsWith('-') || undefined}
      data-stale={loaded.stale || undefined}
    >
      <span data-part="label" {...balance.labelProps} className={names.label} title={props.label}>
        <bdi>{props.label}</bdi>
      </span>
      {figure === null ? <Missing balance={balance} renderError={props.renderError} /> : <Figure {...figure} at={loaded.data?.asOf} names={names} />}
    </Root>
  );
});

function Figure({ level, amount, asOf, stale, scope, at, names }: NetBalanceFigure & { at: string | undefined; names: NonNullable<NetBalanceBadgeProps['classNames']> }): ReactElement {
  return (
    <>
      <span data-part="level" className={names.level}>
        {level}
      </span>
      <strong data-part="amount" className={names.amount}>
        <bdi>{amount}</bdi>
      </strong>
      {/* A key, so that other words are a new element: else the moment would count, and look, as if it had moved. */}
      <span key={stale} data-part="note" className={names.note}>
        {stale === null ? null : `${stale} · `}
        <time dateTime={at}>{asOf}</time>
      </span>
      {scope === null ? null : <span data-part="scope">{scope}</span>}
    </>
  );
}

function Missing({ balance: { loaded, missing, retryProps }, renderError }: { balance: NetBalanceState; renderError: NetBalanceBadgeProps['renderError'] }): ReactElement {
  return (
    <>
      {/* One element for both states: words that change in it are spoken, those of a new one often are not. */}
      <span data-part={loaded.state} role="status">
        {(loaded.state === 'error' ? renderError?.(loaded.error) : null) ?? missing}
      </span>
      {/* The button disappears once trying again works, so the focus moves to the badge. */}
      {retryProps === null ? null : <button {...retryProps} data-part="retry" onClickCapture={(event) => { event.currentTarget.parentElement?.focus(); }} />}
    </>
  );
}
