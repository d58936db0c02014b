'use client';
import { forwardRef, useId, useMemo, type ReactElement, type ReactNode } from 'react';
import type { NetBalanceView } from '@meterboard/data';
import { classNames } from '../../dom/classNames.js';
import { rootProps, type RootProps } from '../../dom/rootProps.js';
import type { Loadable, Loaded } from '../../hooks/loadState.js';
import { useLoadable } from '../../hooks/useLoadable.js';
import type { Messages } from '../../i18n/messages.js';
import type { Words } from '../../i18n/words.js';
import { useSettings, type SettingsProps } from '../../provider/useSettings.js';
import { Root } from './NetBalanceBadge.styles.js';

export type NetBalanceBadgeProps = Loadable<NetBalanceView> &
  SettingsProps &
  RootProps & {
    /** What the amount is, as "Credit left"; names the badge. Do not call it credit where `scope` is 'all'. */
    label: string;
    /** Class names by `data-part`. */
    classNames?: Partial<Record<'root' | 'label' | 'amount' | 'level' | 'note', string>> | undefined;
    /** In place of "Unavailable"; the way to try again stays. */
    renderError?: ((error: unknown) => ReactNode) | undefined;
  };

/** A balance is never nothing: 0 is a figure. */
const neverEmpty = (): boolean => false;

/** One balance for a page's header: what is left, whether it runs low, and as of when. */
export const NetBalanceBadge = forwardRef<HTMLDivElement, NetBalanceBadgeProps>(function NetBalanceBadge(props, ref): ReactElement {
  const labelId = useId();
  const { messages, formats, themeStyle } = useSettings(props);
  const words = useMemo(() => ({ messages, formats }), [messages, formats]);
  const loaded = useLoadable<NetBalanceView>(props, neverEmpty);
  const names = props.classNames ?? {};
  return (
    <Root
      {...rootProps(props)}
      ref={ref}
      className={classNames(props.className, names.root)}
      style={{ ...themeStyle, ...props.style }}
      role="group"
      aria-labelledby={labelId}
      aria-busy={loaded.isFetching || undefined}
      data-part="root"
      data-state={loaded.state}
      data-level={loaded.data?.level}
      data-stale={loaded.stale || undefined}
    >
      <span data-part="label" id={labelId} className={names.label} title={props.label}>
        <bdi>{props.label}</bdi>
      </span>
      <Contents loaded={loaded} words={words} names={names} renderError={props.renderError} />
    </Root>
  );
});

interface ContentsProps {
  loaded: Loaded<NetBalanceView>;
  words: Words;
  names: NonNullable<NetBalanceBadgeProps['classNames']>;
  renderError: NetBalanceBadgeProps['renderError'];
}

function Contents({ loaded, words: { messages, formats }, names, renderError }: ContentsProps): ReactElement {
  if (loaded.state === 'pending') {
    return (
      <span data-part="pending">
        <span role="status">{messages.loading}</span>
      </span>
    );
  }
  if (loaded.data === null) return <Failed loaded={loaded} messages={messages} renderError={renderError} />;
  const { balance, level, asOf, scope } = loaded.data;
  const when = messages.asOf(formats.moment(asOf));
  return (
    <>
      <span data-part="level" className={names.level}>
        {messages.balanceLevel[level]}
      </span>
      <strong data-part="amount" className={names.amount}>
        <bdi>{formats.amount(balance.value, balance.unit)}</bdi>
      </strong>
      <span data-part="note" className={names.note}>
        {loaded.stale ? `${messages.balanceStale} · ` : null}
        <time dateTime={asOf}>{when}</time>
      </span>
      {scope === 'all' ? <span data-part="scope">{messages.balanceScopeAll}</span> : null}
    </>
  );
}

function Failed({ loaded, messages, renderError }: { loaded: Loaded<NetBalanceView>; messages: Messages; renderError: ContentsProps['renderError'] }): ReactElement {
  return (
    <>
      <span data-part="error" role="status">
        {renderError === undefined ? messages.balanceUnavailable : renderError(loaded.error)}
      </span>
      {loaded.retry === null ? null : (
        <button type="button" data-part="retry" aria-disabled={loaded.isFetching || undefined} onClick={loaded.isFetching ? undefined : loaded.retry}>
          {loaded.isFetching ? messages.retrying : messages.retry}
        </button>
      )}
    </>
  );
}
