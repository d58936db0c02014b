'use client';
import { forwardRef, type ReactElement } from 'react';
import { classNames } from '../../dom/classNames.js';
import { rootProps, type RootProps } from '../../dom/rootProps.js';
import { Button } from '../../parts/Button.js';
import { SpeakerIcon, StopIcon } from './icons.js';
import { Root } from './ListenButton.styles.js';
import { useSonification, type UseSonificationOptions } from './useSonification.js';

export type ListenButtonProps = UseSonificationOptions &
  RootProps & {
    /** Class names by `data-part`. */
    classNames?: Partial<Record<'root' | 'listen' | 'range' | 'failure', string>> | undefined;
  };

/**
 * Plays a chart: one tone for each bucket, higher for more, from left to right within eight seconds. The same button, or Escape, stops it.
 * Beside it stands what is heard, such as "From $0.00 to $1,204.10 over 30 days." Errors and "try again" are left to the chart it belongs to.
 *
 * ```tsx
 * import { ListenButton, UsageChart } from '@meterboard/ui';
 * import { useState } from 'react';
 *
 * function Usage() {
 *   const [active, setActive] = useState<number | null>(null);
 *   return (
 *     <>
 *       <ListenButton label="CPU hours" data={view} onActiveBucketChange={setActive} />
 *       <UsageChart title="CPU hours" data={view} activeBucket={active} onActiveBucketChange={setActive} />
 *     </>
 *   );
 * }
 * ```
 */
export const ListenButton = forwardRef<HTMLSpanElement, ListenButtonProps>(function ListenButton(props, ref): ReactElement {
  const { loaded, playing, sentence, how, failure, ids, buttonRef, buttonProps, themeStyle } = useSonification(props);
  const names = props.classNames ?? {};
  return (
    <Root
      {...rootProps(props)}
      ref={ref}
      className={classNames(props.className, names.root)}
      style={{ ...themeStyle, ...props.style }}
      data-part="root"
      data-state={loaded.state}
      data-stale={loaded.stale || undefined}
      data-playing={playing || undefined}
    >
      <Button {...buttonProps} ref={buttonRef} data-part="listen" className={names.listen}>
        {playing ? <StopIcon /> : <SpeakerIcon />}
        <span>{buttonProps.children}</span>
      </Button>
      {/* Another engine may write "30 days" with other spaces: see StatusPanel. */}
      <span data-part="range" id={ids.range} className={names.range} suppressHydrationWarning>
        {sentence}
      </span>
      <span hidden id={ids.how}>
        {how}
      </span>
      {/* There, empty, before it is needed: most screen readers ignore the words that a live region is created with. */}
      <span data-part="failure" aria-live="polite" className={names.failure}>
        {failure}
      </span>
    </Root>
  );
});
