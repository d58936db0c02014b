import { decimal, instant, interval, toAllowanceView, USD, type AllowanceOptions, type AllowanceView, type Unit } from '@meterboard/data';
import { ar, AllowanceMeter, de, type AllowanceMeterProps } from '@meterboard/ui';
import { createTheme } from '@meterboard/ui/theme';
import type { Meta, StoryObj } from '@storybook/react-vite';

const calls: Unit = { kind: 'count', name: 'API calls' };

/** What was used of a million calls in November, on its 18th day at noon. */
const view = (used: string | null, allowance: AllowanceOptions['allowance'] = { value: decimal('1000000'), unit: calls }, now = '2026-11-18T12:00:00Z'): AllowanceView =>
  toAllowanceView({ kind: 'used', period: interval('2026-11-01T00:00:00Z', '2026-12-01T00:00:00Z'), unit: calls, used: used === null ? null : decimal(used) }, { now: instant(now), allowance });

const meta = {
  title: 'Components/AllowanceMeter',
  component: AllowanceMeter,
  args: { title: 'API calls this month', data: view('712400') },
  tags: ['autodocs'],
  render: (args) => <div style={{ maxWidth: 520 }}><AllowanceMeter {...args} /></div>,
} satisfies Meta<AllowanceMeterProps>;

export default meta;
type Story = StoryObj<typeof meta>;

/** More is used than of the period is over: the line is where use would be if it kept step. It says on which day nothing will be left. */
export const Ahead: Story = {};

/** Within five points of the share of the period that is over. */
export const OnPace: Story = { args: { data: view('571230') } };

/** Less is used than of the period is over. */
export const Below: Story = { args: { data: view('204118') } };

/** What is beyond the allowance is drawn beyond a gap, in a bar as wide as what was used. */
export const Overage: Story = { args: { data: view('1341207') } };

/** To the last call. */
export const UsedUp: Story = { args: { data: view('1000000') } };

/** One busy morning is no pace. */
export const TooEarly: Story = { args: { data: view('91000', undefined, '2026-11-02T08:00:00Z') } };

/** The period lies ahead, so that nothing can have been used. */
export const NotStarted: Story = { args: { data: view('0', undefined, '2026-10-20T00:00:00Z') } };

/** The period is over, and what was left of it is what it was. */
export const Ended: Story = { args: { data: view('884310', undefined, '2026-12-04T00:00:00Z') } };

/** Without a limit there is no share, and so no bar. */
export const Unlimited: Story = { args: { data: view('712400', 'unlimited') } };

/** An allowance of 0 has no share either: all use is beyond it. */
export const NothingIncluded: Story = { args: { data: view('712400', { value: decimal('0'), unit: calls }) } };

/** Nobody knows what is included, which is not 0. */
export const AllowanceUnknown: Story = { args: { data: view('712400', null) } };

/** Nobody knows what was used, which is not 0. */
export const UseUnknown: Story = { args: { data: view(null) } };

/** A budget in dollars: usage before credits, of what a team wants to spend. */
export const Budget: Story = {
  args: {
    title: 'November budget',
    data: toAllowanceView({ kind: 'used', period: interval('2026-11-01T00:00:00Z', '2026-12-01T00:00:00Z'), unit: USD, used: decimal('2890.455') }, { now: instant('2026-11-18T12:00:00Z'), allowance: { value: decimal('5000'), unit: USD } }),
  },
};

/** For a sidebar: the amounts, the bar, and a word. */
export const Compact: Story = { args: { compact: true }, decorators: [(Meter) => <div style={{ maxWidth: 280 }}><Meter /></div>] };

/** In German, with the numbers of the language. */
export const German: Story = { args: { title: 'API-Aufrufe im November', locale: 'de-DE', messages: de } };

/** From right to left: the bar fills from the right, and what is beyond the allowance is on the left. */
export const Arabic: Story = {
  args: { title: 'استدعاءات الواجهة هذا الشهر', data: view('1341207'), locale: 'ar-EG', messages: ar },
  decorators: [(Meter) => <div dir="rtl" lang="ar"><Meter /></div>],
};

/** The same box before the figures are there. */
export const Pending: Story = { args: { data: undefined, state: { status: 'pending' } } };

/** Neither what is included nor what is used is known. */
export const Empty: Story = { args: { data: view(null, null) } };

/** The request failed: no figure is made up, and a button tries again. */
export const Failed: Story = { args: { data: undefined, state: { status: 'error', error: new Error('offline'), refetch: () => undefined } } };

/** A refetch failed: the figures from before stay, and say so. */
export const Stale: Story = { args: { data: undefined, state: { status: 'error', error: new Error('offline'), data: view('712400'), refetch: () => undefined } } };

/** A name of markup and endless words, and more digits than a box is wide. */
export const Hostile: Story = {
  args: {
    title: `<b>Calls</b> \u202E this month ${'and so on '.repeat(20)}`,
    data: toAllowanceView(
      { kind: 'used', period: interval('2026-11-01T00:00:00Z', '2026-12-01T00:00:00Z'), unit: { kind: 'count', name: '__proto__'.repeat(12) }, used: decimal('123456789012345678901234567890.123456789') },
      { now: instant('2026-11-18T12:00:00Z'), allowance: { value: decimal('100000000000000000000000000000'), unit: { kind: 'count', name: '__proto__'.repeat(12) } } },
    ),
  },
};

/** A dark theme on a light page. */
export const Dark: Story = { args: { data: view('1341207'), theme: createTheme({ scheme: 'dark' }) } };
