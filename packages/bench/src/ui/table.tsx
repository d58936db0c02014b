/** The table of a UsageChart, 500 rows by 8 columns, as a variant for the harness's page of tables. Its theme changes through the provider. */
import { useLayoutEffect, useMemo, useRef, type ReactElement } from 'react';
import { BillingProvider, UsageChart } from '@meterboard/ui';
import { createTheme } from '@meterboard/ui/theme';
import { viewOf } from './contender.tsx';

const DAY = 86_400_000;
const START = Date.UTC(2024, 9, 1);
const GROUPS = ['a', 'b', 'c', 'd', 'e', 'f'];
const THEMES = { light: createTheme({ scheme: 'light' }), dark: createTheme({ scheme: 'dark' }) };

/** The columns: a period, six series and a total. */
const view = viewOf({
  groups: GROUPS,
  points: Array.from({ length: 500 }, (_, day) => ({ t: START + day * DAY, values: Object.fromEntries(GROUPS.map((group, column) => [group, ((day * 37 + column * 101) % 10_000) / 10])) })),
});

/** Rows come in pages. This opens all of them, as a reader would. */
async function askForAll(root: HTMLElement | null): Promise<void> {
  for (const button of ['[data-part="table-switch"]', '[data-part="more"] button', '[data-part="more"] button']) {
    await Promise.resolve();
    root?.querySelector<HTMLButtonElement>(button)?.click();
  }
}

export default function MeterboardTable({ theme }: { readonly theme: 'light' | 'dark' }): ReactElement {
  const root = useRef<HTMLElement>(null);
  useLayoutEffect(() => void askForAll(root.current), []);
  const chart = useMemo(() => <UsageChart ref={root} title="CPU hours by region" data={view} />, []);
  return <BillingProvider theme={THEMES[theme]}>{chart}</BillingProvider>;
}
