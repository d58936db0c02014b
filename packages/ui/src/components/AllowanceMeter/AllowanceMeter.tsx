'use client';
import { forwardRef, type CSSProperties, type ReactElement } from 'react';
import type { AllowanceView } from '@meterboard/data';
import type { AllowanceScale } from '../../chart/allowanceScale.js';
import type { Loadable } from '../../hooks/loadState.js';
import { Chip } from '../../parts/Chip.js';
import { CardNotice, FigureCard, leastHeight, type FigureCardProps } from '../../parts/FigureCard.js';
import { Meter } from '../../parts/Meter.js';
import type { SettingsProps } from '../../provider/useSettings.js';
import { Body } from './AllowanceMeter.styles.js';
import type { AllowanceFigure } from './figure.js';
import { useAllowanceMeter } from './useAllowanceMeter.js';
import type { AllowanceWords } from './words.js';

/** `title` says what is included, such as "API calls this month", and names the meter. */
export type AllowanceMeterProps = Loadable<AllowanceView> &
  SettingsProps &
  FigureCardProps & {
    /** Only the amounts, the bar and a word for the pace. Default false. */
    compact?: boolean | undefined;
  };

/**
 * How much of an allowance is used, how much of its period is over, and whether it lasts. What is beyond the allowance is drawn beyond a mark.
 *
 * ```tsx
 * import { decimal, toAllowanceView } from '@meterboard/data';
 * import { AllowanceMeter } from '@meterboard/ui';
 *
 * const allowance = toAllowanceView(view, { now, allowance: { value: decimal('1000000'), unit: view.unit } });
 *
 * <AllowanceMeter title="API calls this month" data={allowance} />;
 * ```
 */
export const AllowanceMeter = forwardRef<HTMLElement, AllowanceMeterProps>(function AllowanceMeter(props, ref): ReactElement {
  const meter = useAllowanceMeter(props);
  const { figure, words } = meter;
  const compact = props.compact === true;
  return (
    <FigureCard props={props} rootRef={ref} card={meter}>
      <Body data-part="allowance" style={leastHeight(props)} data-compact={compact || undefined} data-level={figure?.status?.name}>
        {figure === null ? <CardNotice props={props} card={meter} /> : <Figure title={props.title} compact={compact} figure={figure} words={words} />}
      </Body>
    </FigureCard>
  );
});

interface FigureProps {
  title: string;
  compact: boolean;
  figure: AllowanceFigure;
  words: AllowanceWords;
}

function Figure({ title, compact, figure, words: { messages } }: FigureProps): ReactElement {
  const { text, share, scale, valueText, status, detail } = figure;
  return (
    <>
      <p data-part="use">
        <span>{text}</span> {share === null ? null : <span data-part="share">{share}</span>}
      </p>
      {scale === null || valueText === null ? null : <Bar scale={scale} label={messages.allowanceMeter(title)} valueText={valueText} />}
      <div data-part="facts">
        {status === null ? null : <Chip tone={status.tone}>{status.label}</Chip>}
        {compact || scale === null ? null : (
          <span data-part="key" aria-hidden="true">
            {messages.periodMark}
          </span>
        )}
      </div>
      {detail === null || (compact && scale !== null) ? null : <p data-part="detail">{detail}</p>}
      {compact ? null : <Details figure={figure} messages={messages} />}
    </>
  );
}

type BarStyle = CSSProperties & Partial<Record<'--mb-limit' | '--mb-period', string>>;

function Bar({ scale: { limit, period, ...share }, label, valueText }: { scale: AllowanceScale; label: string; valueText: string }): ReactElement {
  const style: BarStyle = { '--mb-limit': `${limit ?? 100}%`, '--mb-period': `${period}%` };
  return (
    <span data-part="bar" style={style}>
      <Meter {...share} label={label} valueText={valueText} />
      {limit === null ? null : <span data-part="overage" aria-hidden="true" />}
      <span data-part="period" aria-hidden="true" />
    </span>
  );
}

function Details({ figure: { left, over, period, note }, messages }: { figure: AllowanceFigure; messages: AllowanceWords['messages'] }): ReactElement {
  const terms = [
    { id: 'left', label: messages.allowanceLeft, value: over === null ? left : null },
    { id: 'over', label: messages.allowanceOver, value: over },
    { id: 'period-range', label: messages.allowancePeriod, value: period },
  ];
  return (
    <>
      <dl>
        {terms.map(({ id, label, value }) =>
          value === null ? null : (
            <div key={id} data-part={id}>
              <dt>{label}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ),
        )}
      </dl>
      {note === null ? null : <p data-part="note">{note}</p>}
    </>
  );
}
