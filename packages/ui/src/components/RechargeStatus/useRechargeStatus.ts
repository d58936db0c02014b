'use client';
import { useMemo } from 'react';
import type { RechargesView } from '@meterboard/data';
import { listOf } from '../../hooks/listOf.js';
import type { Loadable } from '../../hooks/loadState.js';
import { useFigures, type Figures } from '../../provider/useFigures.js';
import type { SettingsProps } from '../../provider/useSettings.js';
import { checkRecharges } from './checkRecharges.js';
import { figureOf, type RechargeFigure, type RechargePayment } from './figure.js';
import { SECTIONS } from './words.js';

export type UseRechargeStatusOptions = Loadable<RechargesView> &
  SettingsProps & {
    /** What you know of payments: Metronome tells of them by webhook, and a contract with a failed payment only as switched off. */
    payments?: readonly RechargePayment[] | undefined;
  };

/** The status of recharges without its looks. */
export interface RechargeStatusState extends Figures<RechargesView, typeof SECTIONS> {
  /** Those of contracts that are in force or to come; empty without figures. */
  recharges: readonly RechargeFigure[];
}

const isEmpty = ({ recharges }: RechargesView): boolean => recharges.every(({ status }) => status === 'over');

/** The words of recharges, for your own markup. */
export function useRechargeStatus(options: UseRechargeStatusOptions): RechargeStatusState {
  const figures = useFigures(options, SECTIONS, checkRecharges, isEmpty, (messages) => ({ title: messages.rechargesEmptyTitle, detail: messages.rechargesEmptyDetail }));
  const { loaded: { data: view }, words } = figures;
  const { payments } = options;
  const recharges = useMemo(() => {
    const known = new Map(listOf(payments).filter(isPayment).map(({ contractId, status }) => [contractId, status]));
    return (view?.recharges ?? []).filter(({ status }) => status !== 'over').map((line) => figureOf(line, known.get(line.contractId) ?? null, words));
  }, [view, payments, words]);
  return { ...figures, recharges };
}

const isPayment = ({ contractId, status }: RechargePayment): boolean => typeof contractId === 'string' && ['failed', 'action-required'].includes(status);
