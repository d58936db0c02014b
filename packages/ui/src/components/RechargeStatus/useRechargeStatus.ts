'use client';
import { useId, useMemo, type CSSProperties } from 'react';
import type { RechargesView } from '@meterboard/data';
import { asOfTexts } from '../../hooks/asOfTexts.js';
import { listOf } from '../../hooks/listOf.js';
import type { Loadable, Loaded } from '../../hooks/loadState.js';
import { panelTexts, type PanelTexts } from '../../hooks/statusTexts.js';
import { useLoadable } from '../../hooks/useLoadable.js';
import type { SettingsProps } from '../../provider/useSettings.js';
import { useWords } from '../../provider/useWords.js';
import { checkRecharges } from './checkRecharges.js';
import { figureOf, type RechargeFigure, type RechargePayment } from './figure.js';
import { SECTIONS, type RechargeWords } from './words.js';

export type UseRechargeStatusOptions = Loadable<RechargesView> &
  SettingsProps & {
    /** What you know of payments: Metronome tells of them by webhook, and a contract with a failed payment only as switched off. */
    payments?: readonly RechargePayment[] | undefined;
  };

/** The status of recharges without its looks. */
export interface RechargeStatusState {
  loaded: Loaded<RechargesView>;
  /** Those of contracts that are in force or to come; empty without figures. */
  recharges: readonly RechargeFigure[];
  /** Words for a state without figures, or null where there are some. */
  panel: PanelTexts | null;
  /** The line that says as of when the figures are, and that a refetch failed; null before there are figures. */
  asOf: ReturnType<typeof asOfTexts> | null;
  titleId: string;
  words: RechargeWords;
  themeStyle: CSSProperties;
}

const isEmpty = ({ recharges }: RechargesView): boolean => recharges.every(({ status }) => status === 'over');

/** The words of recharges, for your own markup. */
export function useRechargeStatus(options: UseRechargeStatusOptions): RechargeStatusState {
  const titleId = useId();
  const { words, themeStyle } = useWords(SECTIONS, options);
  const { messages, formats } = words;
  const { payments } = options;
  const loaded = useLoadable<RechargesView>(options, isEmpty, checkRecharges);
  const view = loaded.data;
  const recharges = useMemo(() => {
    const known = new Map(listOf(payments).filter(isPayment).map(({ contractId, status }) => [contractId, status]));
    return (view?.recharges ?? []).filter(({ status }) => status !== 'over').map((line) => figureOf(line, known.get(line.contractId) ?? null, words));
  }, [view, payments, words]);
  return {
    loaded,
    recharges,
    panel: panelTexts(loaded, messages, formats, { title: messages.rechargesEmptyTitle, detail: messages.rechargesEmptyDetail }),
    asOf: view === null ? null : asOfTexts(loaded, view.asOf, words),
    titleId,
    words,
    themeStyle,
  };
}

const isPayment = ({ contractId, status }: RechargePayment): boolean => typeof contractId === 'string' && ['failed', 'action-required'].includes(status);
