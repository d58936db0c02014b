import { useMemo, useState } from 'react';
import type { ColorAssignment, TimeSeriesView } from '@meterboard/data';
import { colorPlaces } from '../chart/seriesColor.js';

const NONE: ColorAssignment = {};

/** The colours of all series that this chart has ever shown, so that another range, filter or number of series recolours nothing. */
export function useColorPlaces({ series }: TimeSeriesView): ColorAssignment {
  const [kept, setKept] = useState(() => colorPlaces(series, NONE));
  const places = useMemo(() => colorPlaces(series, kept), [series, kept]);
  // `colorPlaces` returns the same object where nothing is new, so this settles after one more render.
  if (places !== kept) setKept(places);
  return places;
}
