'use client';
import { forwardRef, useMemo, type ForwardedRef, type ReactElement } from 'react';
import { sameUnit, unitKey, type InvoicesView } from '@meterboard/data';
import type { Measure } from '../../chart/measure.js';
import type { ChartRange } from '../../chart/range.js';
import { InvoiceTable } from '../../components/InvoiceTable/InvoiceTable.js';
import { RangeSelect } from '../../components/RangeSelect/RangeSelect.js';
import { SpendChart } from '../../components/SpendChart/SpendChart.js';
import { listOf, textsOf } from '../../hooks/listOf.js';
import { resolveLoadable } from '../../hooks/loadState.js';
import { useControlled } from '../../hooks/useControlled.js';
import { common } from '../../i18n/en/common.js';
import { dashboards } from '../../i18n/en/dashboards.js';
import { invoices as invoiceSentences } from '../../i18n/en/invoices.js';
import { tables } from '../../i18n/en/tables.js';
import type { Messages } from '../../i18n/messages.js';
import { StatedUnit } from '../../parts/statedUnit.js';
import { useWords } from '../../provider/useWords.js';
import { BackButton } from '../BackButton.js';
import { daysOf } from '../calendarDays.js';
import { DashboardFrame, panelLevel } from '../DashboardFrame.js';
import { DashboardScope } from '../DashboardScope.js';
import { DownloadCsv } from '../DownloadCsv.js';
import { intervalLabel, rangeLabel } from '../rangeLabel.js';
import { readRange, type DashboardRange } from '../ranges.js';
import { seriesLimit } from '../seriesLimit.js';
import type { Session } from '../session.js';
import { UnitChoice } from '../UnitChoice.js';
import { unavailableWords } from '../unavailable.js';
import { useSameList } from '../useSameList.js';
import { useTrail, type Trail } from '../useTrail.js';
import { listFile } from '../viewFile.js';
import { zoneName } from '../zoneName.js';
import { FILTERS, readInvoiceOptions, type InvoiceFilter } from './invoiceChoice.js';
import { InvoicesControls, readGrouping, spendGroupName, type InvoicesState, type InvoicesWords } from './InvoicesControls.js';
import type { InvoicesDashboardProps, SpendGrouping } from './invoicesProps.js';
import { runningSpend, SpendTiles } from './SpendTiles.js';
import { useInvoices, type Invoices } from './useInvoices.js';

const SECTIONS = { ...common, ...tables, ...invoiceSentences, ...dashboards };
const HEIGHTS = { chart: 400, table: 440 };
const WIDTH = 1024;
/** Keeps the line of the description until the days are known. */
const BLANK = '\u00A0';
const isEmpty = ({ invoices }: InvoicesView): boolean => invoices.length === 0;

/**
 * Spend of the current period and what it is expected to come to, every invoice with its lines, and the listed invoices as CSV. The
 * native counterpart of Metronome's `invoices` dashboard.
 * @throws BillingError of code 'missing-provider' where neither it nor a provider was given a source; of code 'embed' for a
 * dashboard option that does not exist
 */
export const InvoicesDashboard = forwardRef<HTMLElement, InvoicesDashboardProps>(function InvoicesDashboard(props, ref): ReactElement {
  return <DashboardScope props={props}>{(session) => <Contents props={props} rootRef={ref} session={session} />}</DashboardScope>;
});

interface ContentsProps {
  props: InvoicesDashboardProps;
  rootRef: ForwardedRef<HTMLElement>;
  session: Session;
}

function useInvoicesState(props: InvoicesDashboardProps, first: InvoiceFilter): InvoicesState & { unit: string | null; range: DashboardRange | null; setRange: (range: DashboardRange | null) => void } {
  const [filter, setFilter] = useControlled({ value: FILTERS.find((filter) => filter === props.filter), defaultValue: FILTERS.find((filter) => filter === props.defaultFilter) ?? first, onChange: props.onFilterChange });
  const [groupBy, setGroupBy] = useControlled<SpendGrouping>({ value: readGrouping(props.groupBy), defaultValue: readGrouping(props.defaultGroupBy) ?? 'product', onChange: props.onGroupByChange });
  const [unit, setUnit] = useControlled<string | null>({ value: props.unit, defaultValue: props.defaultUnit ?? null, onChange: (id) => { if (id !== null) props.onUnitChange?.(id); } });
  const [range, setRange] = useControlled<DashboardRange | null>({ value: props.range === null ? null : readRange(props.range), defaultValue: readRange(props.defaultRange) ?? null, onChange: props.onRangeChange });
  return { filter, setFilter, groupBy, setGroupBy, unit, setUnit, range, setRange };
}

/** Key of the unit in which the tiles and the list say the same of the running period. */
function statedUnit({ spend, asOf, table, unit }: Invoices, measure: Measure): string | null {
  const current = table.data?.current.find(({ unit: own }) => 'id' in own && own.id === unit?.id);
  if (current === undefined || spend === null) return null;
  const tile = runningSpend(spend.data, asOf);
  // As if it said so until it is there: a figure that is left out later moves all others.
  const same = spend.status === 'pending' || (tile !== null && sameUnit(current.unit, tile.unit) && current.total === tile.summary[measure]);
  return same ? unitKey(current.unit) : null;
}

function Contents({ props, rootRef, session }: ContentsProps): ReactElement {
  const dashboardOptions = useSameList(props.dashboardOptions);
  const labels = useSameList(props.groupKeyOverrides);
  const { words } = useWords(SECTIONS, props);
  const options = useMemo(() => readInvoiceOptions(dashboardOptions), [dashboardOptions]);
  const state = useInvoicesState(props, options.filter);
  const trail = useTrail(state.range, state.setRange);
  const invoices = useInvoices(session, { ...state, options, maxSeries: seriesLimit(props.maxSeries) }, labels);
  const loaded = resolveLoadable<InvoicesView>({ state: invoices.table }, isEmpty);
  const view = loaded.data;
  const measure = props.measure === 'gross' ? 'gross' : 'net';
  return (
    <DashboardFrame
      props={props}
      rootRef={rootRef}
      session={session}
      title={props.title ?? words.messages.invoicesDashboard}
      state={loaded.state}
      stale={loaded.stale}
      actions={
        <>
          <UnitChoice units={invoices.units} unit={invoices.unit} label={words.messages.unit} onChange={state.setUnit} />
          <BackButton label={backLabel(trail, invoices, words)} onClick={trail.goBack} />
          <DownloadCsv label={words.messages.downloadCsv} file={view === null ? null : () => listFile(view, 'invoices')} onDownload={props.onDownloadCsv} />
        </>
      }
      figures={invoices.spend === null ? null : <SpendTiles spend={invoices.spend} asOf={invoices.asOf} measure={measure} words={words} />}
      controls={<InvoicesControls invoices={invoices} state={state} groupKeys={textsOf(props.groupKeys)} hideVoid={options.hideVoid} labels={labels} words={words} />}
    >
      {invoices.spend === null ? null : <Spend props={props} invoices={invoices} groupBy={state.groupBy} range={state.range} trail={trail} words={words} />}
      <StatedUnit.Provider value={statedUnit(invoices, measure)}>
        <List props={props} invoices={invoices} words={words} />
      </StatedUnit.Provider>
    </DashboardFrame>
  );
}

interface PanelProps {
  props: InvoicesDashboardProps;
  invoices: Invoices;
  words: InvoicesWords;
}

/** Back to the whole period, or to what was opened in it. */
function backLabel({ before }: Trail<DashboardRange | null>, { period }: Invoices, { messages, formats }: InvoicesWords): string | null {
  const range = before ?? period;
  return before === undefined || range === null ? null : messages.backTo(rangeLabel(range, 'UTC', messages, formats));
}

interface SpendProps extends PanelProps {
  groupBy: SpendGrouping;
  range: DashboardRange | null;
  trail: Trail<DashboardRange | null>;
}

function Spend({ props, invoices: { chart }, groupBy, range, trail, words }: SpendProps): ReactElement | null {
  if (chart === null) return null;
  const view = chart.data;
  const open = ({ interval }: ChartRange): void => {
    if (view !== undefined) trail.open(view.bucket === 'hour' ? interval : daysOf(interval, view.timeZone));
  };
  const { messages, formats } = words;
  const split = messages.splitNote(spendGroupName(groupBy, listOf(props.groupKeyOverrides), words));
  return (
    <SpendChart
      title={range === null ? messages.spendSoFar : messages.spendOfDays}
      description={view === undefined ? BLANK : `${messages.daysInZone(intervalLabel(view.interval, view.timeZone, formats), zoneName(view.timeZone))} · ${split}`}
      headingLevel={panelLevel(props.headingLevel)}
      measure={props.measure}
      hiddenSeries={props.hiddenSeries}
      defaultHiddenSeries={props.defaultHiddenSeries}
      onHiddenSeriesChange={props.onHiddenSeriesChange}
      height={props.height ?? HEIGHTS.chart}
      initialWidth={props.initialWidth ?? WIDTH}
      onSelect={view === undefined || view.bucket === 'hour' ? undefined : open}
      rangeSelect={RangeSelect}
      onRangeSelect={open}
      state={chart}
    />
  );
}

function List({ props, invoices: { table, lack }, words: { messages } }: PanelProps): ReactElement {
  const own = useMemo((): Partial<Messages> | undefined => {
    if (lack === null) return undefined;
    return lack === 'source' ? unavailableWords(messages) : { invoicesEmptyTitle: messages.noInvoicesLikeThatTitle, invoicesEmptyDetail: messages.noInvoicesLikeThatDetail };
  }, [lack, messages]);
  return (
    <InvoiceTable
      caption={messages.invoiceList}
      headingLevel={panelLevel(props.headingLevel)}
      height={props.tableHeight ?? HEIGHTS.table}
      onDownload={props.onDownload}
      canDownload={props.canDownload}
      messages={own}
      state={table}
    />
  );
}
