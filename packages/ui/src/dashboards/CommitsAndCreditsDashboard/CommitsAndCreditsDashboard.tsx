'use client';
import { forwardRef, useMemo, type ForwardedRef, type ReactElement } from 'react';
import type { BalancesView } from '@meterboard/data';
import { BalanceTable } from '../../components/BalanceTable/BalanceTable.js';
import type { DashboardOption } from '../../components/MetronomeEmbed/embedRequest.js';
import { resolveLoadable } from '../../hooks/loadState.js';
import { useControlled } from '../../hooks/useControlled.js';
import { badge } from '../../i18n/en/badge.js';
import { balances as balanceSentences } from '../../i18n/en/balances.js';
import { common } from '../../i18n/en/common.js';
import { dashboards } from '../../i18n/en/dashboards.js';
import { outlook } from '../../i18n/en/outlook.js';
import { tables } from '../../i18n/en/tables.js';
import { StatedUnit } from '../../parts/statedUnit.js';
import { useWords } from '../../provider/useWords.js';
import { DashboardFrame, panelLevel, type DashboardProps } from '../DashboardFrame.js';
import { DashboardScope } from '../DashboardScope.js';
import { DownloadCsv } from '../DownloadCsv.js';
import type { DashboardFile } from '../saveFile.js';
import type { Session } from '../session.js';
import { Tiles } from '../Tiles.js';
import { UnitChoice } from '../UnitChoice.js';
import { unavailableWords } from '../unavailable.js';
import { useSameList } from '../useSameList.js';
import { listFile } from '../viewFile.js';
import { lowOf, readBalanceOptions, type LowBelow } from './balanceChoice.js';
import { balanceTiles } from './balanceTiles.js';
import { useBalances } from './useBalances.js';

export interface CommitsAndCreditsDashboardProps extends DashboardProps {
  /** Credit type id of the unit that the figures above the table are in. Default, and where it is null: the first unit. */
  unit?: string | null | undefined;
  defaultUnit?: string | undefined;
  onUnitChange?: ((creditTypeId: string) => void) | undefined;
  /** The balance counts as running low below this amount: decimal text, in major units. Where there are several units, one for each, by credit type id. */
  lowBelow?: LowBelow | undefined;
  /** Metronome's dashboard_options. `hide_grant_name` and `credit_ledger_credit_type_id` work as they do there; others are ignored. */
  dashboardOptions?: readonly DashboardOption[] | undefined;
  /** Takes the CSV file of all commits and credits instead of the browser's download. */
  onDownload?: ((file: DashboardFile) => void) | undefined;
  /** Height in pixels of the table's body. Default 440. */
  height?: number | undefined;
}

const SECTIONS = { ...common, ...tables, ...badge, ...balanceSentences, ...dashboards, ...outlook };
const HEIGHT = 440;
const NOTE_LINES = 3;
const isEmpty = ({ lines }: BalancesView): boolean => lines.length === 0;

/**
 * What is left of commits and credits, how long it lasts and what expires next, then each of them with its ledger, and all of them as
 * CSV. The native counterpart of Metronome's `commits_and_credits` dashboard.
 * @throws BillingError of code 'missing-provider' where neither it nor a provider was given a source; of code 'embed' for a
 * dashboard option that does not exist
 */
export const CommitsAndCreditsDashboard = forwardRef<HTMLElement, CommitsAndCreditsDashboardProps>(function CommitsAndCreditsDashboard(props, ref): ReactElement {
  return <DashboardScope props={props}>{(session) => <Contents props={props} rootRef={ref} session={session} />}</DashboardScope>;
});

interface ContentsProps {
  props: CommitsAndCreditsDashboardProps;
  rootRef: ForwardedRef<HTMLElement>;
  session: Session;
}

function Contents({ props, rootRef, session }: ContentsProps): ReactElement {
  const { words } = useWords(SECTIONS, props);
  const { messages } = words;
  const dashboardOptions = useSameList(props.dashboardOptions);
  const options = useMemo(() => readBalanceOptions(dashboardOptions), [dashboardOptions]);
  const [unit, setUnit] = useControlled<string | null>({ value: props.unit, defaultValue: props.defaultUnit ?? null, onChange: (id) => { if (id !== null) props.onUnitChange?.(id); } });
  const balances = useBalances(session, { options, unit, lowBelow: props.lowBelow }, messages);
  const loaded = resolveLoadable<BalancesView>({ state: balances.table }, isEmpty);
  const view = loaded.data;
  const unavailable = useMemo(() => unavailableWords(messages), [messages]);
  return (
    <DashboardFrame
      props={props}
      rootRef={rootRef}
      session={session}
      title={props.title ?? messages.commitsDashboard}
      state={loaded.state}
      stale={loaded.stale}
      actions={
        <>
          <UnitChoice units={balances.units} unit={balances.unit} label={messages.unit} onChange={setUnit} />
          <DownloadCsv label={messages.downloadCsv} file={view === null ? null : () => listFile(view, 'commits-and-credits')} onDownload={props.onDownload} />
        </>
      }
    >
      <Tiles tiles={balanceTiles(balances, lowOf(props.lowBelow, balances.unit?.id ?? unit), words)} busy={loaded.isFetching} lines={NOTE_LINES} />
      <StatedUnit.Provider value={balances.unit?.key ?? null}>
        <BalanceTable
          caption={messages.balanceList}
          headingLevel={panelLevel(props.headingLevel)}
          height={props.height ?? HEIGHT}
          messages={session.source.balances === undefined ? unavailable : undefined}
          state={balances.table}
        />
      </StatedUnit.Provider>
    </DashboardFrame>
  );
}
