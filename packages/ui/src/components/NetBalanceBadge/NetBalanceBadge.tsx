'use client';
import { forwardRef, useId, type ReactElement, type ReactNode } from 'react';
import type { NetBalanceView } from '@meterboard/data';
import { classNames } from '../../dom/classNames.js';
import { rootProps, type RootProps } from '../../dom/rootProps.js';
import { resolveLoadable, type Loadable, type Loaded } from '../../hooks/loadState.js';
import { badge } from '../../i18n/en/badge.js';
import { core } from '../../i18n/en/core.js';
import { writeAmount, writeMoment } from '../../i18n/intl.js';
import { useBasics, type SettingsProps } from '../../provider/useBasics.js';
import { useSentences } from '../../provider/useSentences.js';
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

/** All it ever says: a badge in a page's header must not carry the sentences of charts and tables. */
const SENTENCES = { ...core, ...badge };
type Sentences = typeof SENTENCES;

/** A balance is never nothing: 0 is a figure. */
const neverEmpty = (): boolean => false;

/** One balance for a page's header: what is left, whether it runs low, and as of when. */
export const NetBalanceBadge = forwardRef<HTMLDivElement, NetBalanceBadgeProps>(function NetBalanceBadge(props, ref): ReactElement {
  const labelId = useId();
  const { locale, timeZone, themeStyle } = useBasics(props);
  const messages = useSentences(SENTENCES, props.messages);
  const loaded = resolveLoadable<NetBalanceView>(props, neverEmpty);
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
      {loaded.data === null ? (
        <Missing loaded={loaded} messages={messages} renderError={props.renderError} />
      ) : (
        <Figure view={loaded.data} stale={loaded.stale} messages={messages} locale={locale} timeZone={timeZone} names={names} />
      )}
    </Root>
  );
});

interface FigureProps {
  view: NetBalanceView;
  stale: boolean;
  messages: Sentences;
  locale: string;
  timeZone: string;
  names: NonNullable<NetBalanceBadgeProps['classNames']>;
}

function Figure({ view: { balance, level, asOf, scope }, stale, messages, locale, timeZone, names }: FigureProps): ReactElement {
  return (
    <>
      <span data-part="level" className={names.level}>
        {messages.balanceLevel[level]}
      </span>
      <strong data-part="amount" className={names.amount}>
        <bdi>{writeAmount(balance.value, balance.unit, { locale, unknownUnit: messages.unknownUnit })}</bdi>
      </strong>
      <span data-part="note" className={names.note}>
        {stale ? `${messages.notRefreshed} · ` : null}
        <time dateTime={asOf}>{messages.asOf(writeMoment(asOf, locale, timeZone))}</time>
      </span>
      {scope === 'all' ? <span data-part="scope">{messages.balanceScopeAll}</span> : null}
    </>
  );
}

interface MissingProps {
  loaded: Loaded<NetBalanceView>;
  messages: Sentences;
  renderError: NetBalanceBadgeProps['renderError'];
}

function Missing({ loaded: { state, error, isFetching, retry }, messages, renderError }: MissingProps): ReactElement {
  if (state === 'pending') {
    return (
      <span data-part="pending">
        <span role="status">{messages.loading}</span>
      </span>
    );
  }
  return (
    <>
      <span data-part="error" role="status">
        {renderError === undefined ? messages.balanceUnavailable : renderError(error)}
      </span>
      {retry === null ? null : (
        <button type="button" data-part="retry" aria-disabled={isFetching || undefined} onClick={isFetching ? undefined : retry}>
          {isFetching ? messages.retrying : messages.retry}
        </button>
      )}
    </>
  );
}
