'use client';
import { forwardRef, useMemo, type ForwardedRef, type ReactElement } from 'react';
import type { UsageView } from '@meterboard/data';
import type { ChartRange } from '../../chart/range.js';
import { isEmptyView } from '../../chart/measure.js';
import { nameOr } from '../../chart/nameOr.js';
import { UsageChart } from '../../components/UsageChart/UsageChart.js';
import { RangeSelect } from '../../components/RangeSelect/RangeSelect.js';
import { listOf } from '../../hooks/listOf.js';
import { resolveLoadable } from '../../hooks/loadState.js';
import { common } from '../../i18n/en/common.js';
import { dashboards } from '../../i18n/en/dashboards.js';
import { tables } from '../../i18n/en/tables.js';
import type { Messages } from '../../i18n/messages.js';
import { useWords } from '../../provider/useWords.js';
import { BackButton } from '../BackButton.js';
import { daysOf } from '../calendarDays.js';
import { DashboardFrame, panelLevel } from '../DashboardFrame.js';
import { DashboardScope } from '../DashboardScope.js';
import { DownloadCsv } from '../DownloadCsv.js';
import { intervalLabel, rangeLabel } from '../rangeLabel.js';
import type { DashboardRange } from '../ranges.js';
import { seriesLimit } from '../seriesLimit.js';
import type { Session } from '../session.js';
import { Tiles } from '../Tiles.js';
import { unavailableWords } from '../unavailable.js';
import { useTrail, type Trail } from '../useTrail.js';
import { useSameList } from '../useSameList.js';
import { zoneName } from '../zoneName.js';
import { groupName, UsageControls } from './UsageControls.js';
import { usageFile } from './usageFile.js';
import type { UsageDashboardProps } from './usageProps.js';
import { usageTiles, type UsageWords } from './usageTiles.js';
import { useUsage, type Usage } from './useUsage.js';
import { useUsageState, type UsageState } from './useUsageState.js';

const SECTIONS = { ...common, ...tables, ...dashboards };
const HEIGHT = 360;
const WIDTH = 1024;
/** Keeps the line of the description until the days are known. */
const BLANK = '\u00A0';

/**
 * Usage: one metric over time by its groups, its total compared with the time before, and the figures as CSV. The native counterpart of
 * Metronome's `usage` dashboard.
 * @throws BillingError of code 'missing-provider' where neither it nor a provider was given a source
 */
export const UsageDashboard = forwardRef<HTMLElement, UsageDashboardProps>(function UsageDashboard(props, ref): ReactElement {
  return <DashboardScope props={props}>{(session) => <Contents props={props} rootRef={ref} session={session} />}</DashboardScope>;
});

interface ContentsProps {
  props: UsageDashboardProps;
  rootRef: ForwardedRef<HTMLElement>;
  session: Session;
}

function Contents({ props, rootRef, session }: ContentsProps): ReactElement {
  const labels = useSameList(props.groupKeyOverrides);
  const { words } = useWords(SECTIONS, props);
  const { messages } = words;
  const state = useUsageState(props);
  const trail = useTrail(state.range, state.setRange);
  const usage = useUsage(session, { ...state, maxSeries: seriesLimit(props.maxSeries), timeZone: session.timeZone }, labels);
  const loaded = resolveLoadable<UsageView>({ state: usage.chart }, isEmptyView);
  const view = loaded.data;
  return (
    <DashboardFrame
      props={props}
      rootRef={rootRef}
      session={session}
      title={props.title ?? messages.usageDashboard}
      state={loaded.state}
      stale={loaded.stale}
      actions={
        <>
          <BackButton label={trail.before === undefined ? null : messages.backTo(rangeLabel(trail.before, usage.cut?.timeZone ?? session.timeZone, messages, words.formats))} onClick={trail.goBack} />
          <DownloadCsv label={messages.downloadCsv} file={view === null ? null : () => usageFile(view)} onDownload={props.onDownload} />
        </>
      }
      controls={<UsageControls usage={usage} state={state} session={session} labels={labels} words={words} />}
    >
      <Tiles tiles={usageTiles({ view: usage.lack === null ? view : null, compared: usage.compared, retry: usage.retryCompared, additive: usage.additive, waiting: loaded.state === 'pending' || (view !== null && usage.waiting) }, words)} busy={loaded.isFetching} />
      <Panel props={props} usage={usage} state={state} trail={trail} words={words} />
    </DashboardFrame>
  );
}

interface PanelProps {
  props: UsageDashboardProps;
  usage: Usage;
  state: UsageState;
  trail: Trail<DashboardRange>;
  words: UsageWords;
}

/** Says which days are shown, in which time zone, and what they are split by. */
function description({ usage, props, words }: PanelProps): string {
  if (usage.cut === null) return BLANK;
  const { messages, formats } = words;
  const days = messages.daysInZone(intervalLabel(usage.cut.interval, usage.cut.timeZone, formats), zoneName(usage.cut.timeZone));
  return usage.groupBy.length === 0 ? days : `${days} · ${messages.splitNote(groupName(usage.groupBy, listOf(props.groupKeyOverrides), words))}`;
}

/** Replaces the chart's words where figures are lacking for a special reason. Memoised, since the chart is worked out again when its words change. */
function useLackWords(lack: Usage['lack'], messages: typeof SECTIONS): Partial<Messages> | undefined {
  return useMemo(() => {
    if (lack === null) return undefined;
    return lack === 'source' ? unavailableWords(messages) : { emptyTitle: () => messages.noMetricsTitle, emptyDetail: messages.noMetricsDetail };
  }, [lack, messages]);
}

/** What was pressed or dragged across becomes the range: a month is then shown by its days, a day by its hours. */
const opener = ({ usage: { chart: { data: view } }, trail }: PanelProps) => ({ interval }: ChartRange): void => {
  if (view !== undefined) trail.open(view.bucket === 'hour' ? interval : daysOf(interval, view.timeZone));
};

function Panel(panel: PanelProps): ReactElement {
  const { props, usage, state, words } = panel;
  const messages = useLackWords(usage.lack, words.messages);
  return (
    <UsageChart
      title={nameOr(usage.metric?.name ?? usage.chart.data?.metric.name ?? '', words.messages.usageOverTime)}
      description={description(panel)}
      headingLevel={panelLevel(props.headingLevel)}
      height={props.height ?? HEIGHT}
      initialWidth={props.initialWidth ?? WIDTH}
      mark={state.mark}
      hiddenSeries={props.hiddenSeries}
      defaultHiddenSeries={props.defaultHiddenSeries}
      onHiddenSeriesChange={props.onHiddenSeriesChange}
      // A single hour, the finest there is, opens no further.
      onSelect={props.onSelect ?? (usage.chart.data === undefined || usage.chart.data.bucket === 'hour' ? undefined : opener(panel))}
      rangeSelect={RangeSelect}
      onRangeSelect={opener(panel)}
      messages={messages}
      state={usage.chart}
    />
  );
}
