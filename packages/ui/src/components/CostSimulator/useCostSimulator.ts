'use client';
import { useMemo, useState } from 'react';
import { ZERO, type RateCardView } from '@meterboard/data';
import type { Loadable } from '../../hooks/loadState.js';
import { PLAIN } from '../../i18n/format.js';
import { readQuantity, writeQuantity, type QuantityProblem } from '../../i18n/readQuantity.js';
import { useTableState, type TableState, type TableStateProps } from '../../interaction/useTableState.js';
import { useFigures, type Figures } from '../../provider/useFigures.js';
import type { SettingsProps } from '../../provider/useSettings.js';
import { checkRateCard } from './checkRateCard.js';
import { estimate, type Estimate, type EstimateRow } from './estimate.js';
import { quantityOf } from './quantities.js';
import { problemText, spokenText } from './texts.js';
import { useDrafts } from './useDrafts.js';
import { useFieldProps, type Fields } from './useFieldProps.js';
import { useQuantities, type QuantitiesProps } from './useQuantities.js';
import { SECTIONS, type SimulatorWords } from './words.js';

/** `expanded`: rows whose steps are open. */
export type SimulatorStateProps = QuantitiesProps & Pick<TableStateProps<never>, 'expanded' | 'defaultExpanded' | 'onExpandedChange'>;

export type UseCostSimulatorOptions = Loadable<RateCardView> & SettingsProps & SimulatorStateProps;

/** A row with its field. */
export interface SimulatorRow extends EstimateRow {
  /** What the field shows: the quantity, without groups of thousands while it has the focus, or what the reader is typing. */
  text: string;
  /** Why the text is no quantity; null if it is one. */
  problem: QuantityProblem | null;
}

/** A cost simulator without its looks. */
export interface CostSimulatorState extends Pick<TableState<never>, 'expanded' | 'onToggle'>, Pick<Estimate, 'totals' | 'leftOut'>, Figures<RateCardView, typeof SECTIONS> {
  rows: readonly SimulatorRow[];
  /** Whether there are quantities to compare with. */
  hasStart: boolean;
  /** For the field of a row, which needs a name beside them. */
  getFieldProps: Fields['getFieldProps'];
  /** Goes back to the starting quantities; null while they are unchanged. */
  onReset: (() => void) | null;
  /** For a live region. */
  spoken: string;
}

const NOTHING: Estimate = { rows: [], totals: [], leftOut: 0 };

/** The rows, what is typed into them, and what that changes. */
function useEstimate(card: RateCardView | null, options: QuantitiesProps, words: SimulatorWords) {
  const { start, now, keep } = useQuantities(options);
  const { locale, exactAmount } = words.formats;
  const drafts = useDrafts(locale);
  const [spoken, speak] = useState('');
  const { unread } = drafts;
  const { rows, totals, leftOut } = useMemo(() => {
    const ids = new Set(unread.split('\n'));
    return card === null ? NOTHING : estimate(card, now, start, (id) => ids.has(id));
  }, [card, now, start, unread]);
  const onType = (id: string, text: string): void => {
    drafts.set(id, text);
    const { value } = readQuantity(text, locale);
    if (value === null || rows.some((row) => row.id === id && row.line.quantity === value)) return;
    keep(rows.map((row) => quantityOf(row.id === id ? { ...row.line, quantity: value } : row.line)).filter(({ quantity }) => quantity !== ZERO));
  };
  const settle = (id: string): void => {
    if (drafts.textOf(id) === undefined) return;
    const problem = drafts.problemOf(id);
    if (problem === null) drafts.set(id, undefined);
    speak(problem === null ? spokenText({ totals, leftOut }, words) : problemText(problem, words));
  };
  const { focused, getFieldProps } = useFieldProps(locale, onType, settle);
  const reset = (): void => {
    drafts.clear();
    keep(null);
  };
  return {
    rows: rows.map(({ id, ...row }): SimulatorRow => {
      const { quantity } = row.line;
      return { ...row, id, text: drafts.textOf(id) ?? (id === focused ? writeQuantity(quantity, locale) : exactAmount(quantity, PLAIN)), problem: drafts.problemOf(id) };
    }),
    totals,
    leftOut,
    hasStart: start !== null,
    getFieldProps,
    onReset: drafts.isNone && rows.every(({ line, startQuantity }) => line.quantity === startQuantity) ? null : reset,
    spoken,
  };
}

const isEmpty = ({ rates }: RateCardView): boolean => rates.length === 0;

/** The behaviour of a cost simulator without its looks. */
export function useCostSimulator(options: UseCostSimulatorOptions): CostSimulatorState {
  const figures = useFigures(options, SECTIONS, checkRateCard, isEmpty, (messages) => ({ title: messages.ratesEmptyTitle, detail: messages.ratesEmptyDetail }));
  const { expanded, onToggle } = useTableState<never>(options, {});
  return { ...figures, ...useEstimate(figures.loaded.data, options, figures.words), expanded, onToggle };
}
