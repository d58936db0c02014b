import { BalanceTable, BillingProvider, NetBalanceBadge, SpendChart, UsageChart } from '@meterboard/ui';
import { colorOverrideWarnings, METRONOME_COLORS, type ColorOverride, type MetronomeColorName } from '@meterboard/ui/theme';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactElement } from 'react';
import { balances } from './samples/balances.js';
import { octoberSpend } from './samples/spend.js';
import { october } from './samples/usage.js';

type Colors = Partial<Record<MetronomeColorName, string>>;

const NAMES = Object.keys(METRONOME_COLORS) as MetronomeColorName[];

/** Those that are chosen, as Metronome takes them. */
const overridesOf = (colors: Colors): ColorOverride[] => NAMES.flatMap((name) => (colors[name] === undefined || colors[name] === '' ? [] : [{ name, value: colors[name] }]));

/** The components in the chosen colours, the array to copy, and what to think over about it. */
function InYourColors(colors: Colors): ReactElement {
  const colorOverrides = overridesOf(colors);
  const warnings = colorOverrideWarnings(colorOverrides);
  return (
    <BillingProvider colorOverrides={colorOverrides}>
      <div style={{ display: 'grid', gap: 16, gridTemplateColumns: 'repeat(auto-fit, minmax(min(420px, 100%), 1fr))', font: '13px/1.5 system-ui' }}>
        <UsageChart title="CPU hours" description="By region, October 2024" data={october} />
        <SpendChart title="Spend" description="By product, October 2024" data={octoberSpend} />
        <div style={{ gridColumn: '1 / -1' }}>
          <BalanceTable caption="Commits and credits" data={balances} />
        </div>
        <div>
          <NetBalanceBadge label="Credit left" data={{ kind: 'net-balance', asOf: balances.asOf, balance: { value: octoberSpend.summary.net, unit: octoberSpend.unit }, scope: 'spendable', level: 'healthy' }} />
        </div>
        <div style={{ color: 'light-dark(#1c2230, #e9ebf0)' }}>
          <pre style={{ margin: 0, whiteSpace: 'pre-wrap' }}>{colorOverrides.length === 0 ? 'No overrides.' : colorOverrides.map((override) => JSON.stringify(override)).join(',\n')}</pre>
          {warnings.map((warning) => (
            <p key={warning}>{warning}</p>
          ))}
        </div>
      </div>
    </BillingProvider>
  );
}

const meta = {
  title: 'Theme/Colours',
  component: InYourColors,
  argTypes: Object.fromEntries(NAMES.map((name) => [name, { control: 'color', description: `light ${METRONOME_COLORS[name].light}, dark ${METRONOME_COLORS[name].dark}` }])),
  parameters: { controls: { sort: 'none' } },
} satisfies Meta<Colors>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Choose colours below by Metronome's 23 names, and copy the entries: they colour Metronome's own embeds as well. Colours that are too pale to read are used, and named below. */
export const TryYourOwn: Story = { args: { Primary_medium: '#0f766e', Primary_light: '#ccfbf1', UsageLine_0: '#0f766e', UsageLine_3: '#c2410c', UsageLine_4: '#334155' } };

/** No override: our own colours. */
export const Defaults: Story = {};

/** All names, with our colour for each on a light and on a dark page. */
export const AllNames: Story = {
  render: () => (
    <table style={{ borderSpacing: '16px 4px', font: '13px system-ui', color: 'light-dark(#1c2230, #e9ebf0)' }}>
      <thead>
        <tr style={{ textAlign: 'start' }}>
          <th scope="col">Name</th>
          <th scope="col">Light</th>
          <th scope="col">Dark</th>
          <th scope="col">Custom property</th>
        </tr>
      </thead>
      <tbody>
        {NAMES.map((name) => (
          <tr key={name}>
            <th scope="row" style={{ textAlign: 'start', fontWeight: 500 }}>{name}</th>
            {([METRONOME_COLORS[name].light, METRONOME_COLORS[name].dark] as const).map((value, index) => (
              <td key={index}>
                <span style={{ display: 'inline-block', width: 32, height: 16, marginInlineEnd: 8, border: '1px solid #8888', borderRadius: 3, verticalAlign: 'middle', background: value, forcedColorAdjust: 'none' }} />
                {value}
              </td>
            ))}
            <td>
              <code>{METRONOME_COLORS[name].property}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  ),
};
