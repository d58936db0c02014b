'use client';
import { forwardRef, type CSSProperties, type ReactElement, type ReactNode } from 'react';
import { classNames } from '../../dom/classNames.js';
import { pixels } from '../../dom/pixels.js';
import { rootProps, type RootProps } from '../../dom/rootProps.js';
import { useKeptFocus } from '../../dom/useKeptFocus.js';
import { describeError } from '../../i18n/describeError.js';
import { common } from '../../i18n/en/common.js';
import { embed as embedSection } from '../../i18n/en/embed.js';
import { Button } from '../../parts/Button.js';
import { StatusPanel } from '../../parts/StatusPanel.js';
import { useSettings, type SettingsProps } from '../../provider/useSettings.js';
import { useColorOverrides } from '../../provider/useColorOverrides.js';
import type { EmbedError } from './EmbedError.js';
import { framedIn } from './embedState.js';
import { Root } from './MetronomeEmbed.styles.js';
import { useEmbed, type Embed, type UseEmbedOptions } from './useEmbed.js';

export type MetronomeEmbedProps = SettingsProps &
  RootProps &
  Omit<UseEmbedOptions, 'colorOverrides'> & {
    /** Names the frame for screen readers, such as "Your invoices". */
    title: string;
    /** Height of the whole box, the same in every state: pixels, or any CSS length. Default 720. */
    height?: number | string | undefined;
    /**
     * What the framed page may do. By default it may run scripts, use forms and pop-ups (for payments) and download, but not navigate
     * the host's page. A framed page of the host's own origin does not keep that origin, or it could remove its sandbox.
     */
    sandbox?: string | undefined;
    /** Permissions policy of the frame, such as 'clipboard-write; payment'. */
    allow?: string | undefined;
    /** Class names by `data-part`. */
    classNames?: Partial<Record<'root' | 'body' | 'frame' | 'footer', string>> | undefined;
    /** Replaces the error panel; `reload` asks for a new address. */
    renderError?: ((error: EmbedError, reload: () => void) => ReactNode) | undefined;
  };

const SENTENCES = { ...common, ...embedSection };

const SANDBOX = 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads';
const sandboxFor = (url: string): string => (new URL(url).origin === window.location.origin ? SANDBOX.replace('allow-same-origin ', '') : SANDBOX);
const HEIGHT = 720;

/** There is no `empty`: whether the framed page has anything to show is not known here. */
const STATES = { idle: 'pending', requesting: 'pending', loading: 'pending', shown: 'ready', failed: 'error', 'timed-out': 'error' } as const;

/**
 * One of Metronome's own dashboards in a frame. Its address is a credential: it is checked, used once, and never logged or stored.
 * Failures are shown, and passed to `onError`, else to the page's own error handling, as `EmbedError`; nothing is thrown.
 *
 * ```tsx
 * import { MetronomeEmbed } from '@meterboard/ui';
 *
 * <MetronomeEmbed
 *   title="Your invoices"
 *   dashboard="invoices"
 *   scope={customer.id}
 *   getUrl={async ({ signal, ...query }) => (await source.embedUrl(query, { signal })).url}
 * />;
 * ```
 */
export const MetronomeEmbed = forwardRef<HTMLDivElement, MetronomeEmbedProps>(function MetronomeEmbed(props, ref): ReactElement {
  const { height } = props;
  const { locale, messages, themeStyle } = useSettings(SENTENCES, props);
  const colorOverrides = useColorOverrides(props.theme, props.colorOverrides);
  const embed = useEmbed({ ...props, colorOverrides });
  const { state } = embed;
  const names = props.classNames ?? {};
  const keptFocus = useKeptFocus();
  const box: CSSProperties & Record<`--mb-${string}`, string> = { '--mb-embed-height': typeof height === 'string' ? height : `${pixels(height, HEIGHT)}px` };
  return (
    <Root
      {...rootProps(props)}
      {...keptFocus}
      ref={ref}
      className={classNames(props.className, names.root)}
      style={{ ...themeStyle, ...box, ...props.style }}
      role="group"
      aria-label={props.title}
      data-part="root"
      data-state={STATES[state.status]}
      data-status={state.status}
      data-stale={(state.status === 'shown' && state.stale) || undefined}
    >
      <div data-part="body" className={names.body}>
        <Page props={props} embed={embed} />
        <Panel messages={messages} locale={locale} embed={embed} renderError={props.renderError} />
      </div>
      <Footer messages={messages} embed={embed} className={names.footer} />
    </Root>
  );
});

/** A new address gets a new frame, since changing `src` would add an entry to the browser's history. */
function Page({ props, embed: { state, onLoad } }: { props: MetronomeEmbedProps; embed: Embed }): ReactElement | null {
  const framed = framedIn(state);
  if (framed === null) return null;
  return (
    <iframe
      key={framed.frame}
      data-part="frame"
      className={props.classNames?.frame}
      title={props.title}
      sandbox={props.sandbox ?? sandboxFor(framed.url)}
      referrerPolicy="no-referrer"
      allow={props.allow}
      loading={props.loading ?? 'eager'}
      src={framed.url}
      onLoad={onLoad}
    />
  );
}

interface PanelProps {
  messages: typeof SENTENCES;
  locale: string;
  embed: Embed;
  renderError: MetronomeEmbedProps['renderError'];
}

function Panel({ messages, locale, embed: { state, reload }, renderError }: PanelProps): ReactElement | null {
  if (state.status === 'shown') return null;
  if (state.status !== 'failed' && state.status !== 'timed-out') return <StatusPanel kind="pending" title={messages.embedLoading} skeleton={<Skeleton />} />;
  const { error } = state;
  const custom = renderError?.(error, reload);
  if (custom !== undefined) return <>{custom}</>;
  const text = describeError(error.cause, messages, locale);
  const own = error.kind === 'timed-out' ? messages.embedTimedOut : messages.embedUnavailable;
  return (
    <StatusPanel
      kind="error"
      title={messages.embedErrorTitle}
      detail={error.kind === 'request' ? text.detail : own}
      requestId={text.requestId === null ? undefined : messages.requestId(text.requestId)}
      retry={{ label: messages.retry, busy: false, onRetry: reload }}
    />
  );
}

function Skeleton(): ReactElement {
  return (
    <span data-part="skeleton-page">
      <i />
      <i />
      <i />
      <i />
      <i />
      <i />
    </span>
  );
}

/** A frame's `load` event fires for an error page too, so there is always a button to reload. */
function Footer({ messages, embed: { state, reload }, className }: { messages: typeof SENTENCES; embed: Embed; className: string | undefined }): ReactElement {
  const isStale = state.status === 'shown' && state.stale;
  return (
    <div data-part="footer" className={className}>
      <span data-part="hint" aria-live="polite" aria-atomic="true">
        {isStale ? messages.embedStale : messages.embedReloadHint}
      </span>
      <Button type="button" data-part="reload" aria-disabled={state.status !== 'shown' || undefined} onClick={state.status === 'shown' ? reload : undefined}>
        {messages.embedReload}
      </Button>
    </div>
  );
}
