import { interval, toSpendView } from '@meterboard/data';
import { breakdownRows } from '@meterboard/data/testing';
import { createTheme } from '@meterboard/ui/theme';
import { SpendExplorer } from '../../../components/SpendExplorer';

const OCTOBER = interval('2024-10-01T00:00:00Z', '2024-11-01T00:00:00Z');

/** Rendered once, when the app is built. Rows, view and theme are made on the server and passed on as plain JSON. */
export default function Spend() {
  const view = toSpendView(breakdownRows({ interval: OCTOBER }), { interval: OCTOBER, bucket: 'day' });
  const theme = createTheme({ scheme: 'dark', colorOverrides: [{ name: 'UsageLine_0', value: '#a855f7' }], tokens: { radius: '2px' } });
  return <SpendExplorer view={view} theme={theme} />;
}
