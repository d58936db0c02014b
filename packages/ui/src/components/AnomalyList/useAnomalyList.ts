'use client';
import { useId, useMemo, type CSSProperties } from 'react';
import type { AnomaliesView } from '@meterboard/data';
import type { Loadable, Loaded } from '../../hooks/loadState.js';
import { panelTexts, statusNote, type PanelTexts } from '../../hooks/statusTexts.js';
import { useControlled } from '../../hooks/useControlled.js';
import { useLoadable } from '../../hooks/useLoadable.js';
import { createFormats } from '../../i18n/format.js';
import type { SettingsProps } from '../../provider/useSettings.js';
import { useWords } from '../../provider/useWords.js';
import { checkAnomalies } from './checkAnomalies.js';
import { explainAnomaly, type AnomalyText } from './explain.js';
import { SECTIONS, type AnomalyWords } from './words.js';

export type UseAnomalyListOptions = Loadable<AnomaliesView> &
  SettingsProps & {
    /** Index of the bucket that is shown elsewhere on the page, as `bucket` of an anomaly; null: none. Share it with a chart of the same buckets. */
    activeBucket?: number | null | undefined;
    defaultActiveBucket?: number | null | undefined;
    /** Without it, no item has a button. */
    onActiveBucketChange?: ((bucket: number | null) => void) | undefined;
  };

/** A list of anomalies without its looks. */
export interface AnomalyListState {
  loaded: Loaded<AnomaliesView>;
  /** Words for a state without anomalies, or null where there are some. */
  panel: PanelTexts | null;
  /** That the anomalies are being refreshed or could not be, or null. */
  note: ReturnType<typeof statusNote>;
  /** Which periods were judged, and by what; null before that is known, and where none was. */
  judged: string | null;
  /** The latest first. */
  items: readonly AnomalyText[];
  activeBucket: number | null;
  onActiveBucket: (bucket: number | null) => void;
  titleId: string;
  words: AnomalyWords;
  themeStyle: CSSProperties;
}

const isEmpty = ({ anomalies }: AnomaliesView): boolean => anomalies.length === 0;

/** The same words, with the formats of the zone that the view's buckets were cut in. */
export function wordsOf({ timeZone }: AnomaliesView, { messages, formats }: AnomalyWords): AnomalyWords {
  return { messages, formats: createFormats(formats.locale, timeZone, messages.unknownUnit) };
}

/** Why there is nothing to list. */
function emptyTexts(view: AnomaliesView | null, judged: string | null, { messages, formats }: AnomalyWords): { title: string; detail: string } {
  switch (view?.status) {
    case 'not-enough-data':
      return { title: messages.anomaliesTooEarlyTitle, detail: messages.anomaliesTooEarlyDetail(formats.count(view.have), formats.count(view.needed)) };
    case 'no-level':
      return { title: messages.anomaliesNoLevelTitle, detail: messages.anomaliesNoLevelDetail };
    case 'not-additive':
      return { title: messages.anomaliesNotAdditiveTitle, detail: messages.anomaliesNotAdditiveDetail };
    default:
      return { title: messages.anomaliesNoneTitle, detail: judged === null ? messages.anomaliesNoneYet : messages.anomaliesNoneDetail(judged) };
  }
}

/** The behaviour of a list of anomalies without its looks, for markup of your own. */
export function useAnomalyList(options: UseAnomalyListOptions): AnomalyListState {
  const titleId = useId();
  const { words, themeStyle } = useWords(SECTIONS, options);
  const loaded = useLoadable<AnomaliesView>(options, isEmpty, checkAnomalies);
  const [activeBucket, onActiveBucket] = useControlled<number | null>({ value: options.activeBucket, defaultValue: options.defaultActiveBucket ?? null, onChange: options.onActiveBucketChange });
  const view = loaded.data;
  const items = useMemo(() => (view === null ? [] : view.anomalies.map((anomaly) => explainAnomaly(anomaly, view, wordsOf(view, words))).toReversed()), [view, words]);
  const range = view?.judged ? wordsOf(view, words).formats.range(view.judged) : null;
  return {
    loaded,
    panel: panelTexts(loaded, words.messages, words.formats, emptyTexts(view, range, words)),
    note: statusNote(loaded, words.messages),
    judged: range === null || loaded.state !== 'ready' ? null : words.messages.anomaliesJudged(range),
    items,
    activeBucket,
    onActiveBucket,
    titleId,
    words,
    themeStyle,
  };
}
