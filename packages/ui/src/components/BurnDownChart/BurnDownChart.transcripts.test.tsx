import { act, cleanup, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { transcript } from '../../dom/transcript.test.kit.js';
import { BurnDownChart } from './BurnDownChart.js';
import { burnDown, history } from './burnDown.test.kit.js';

const failed = { status: 'error', error: { kind: 'server', requestId: 'req_8' }, refetch: () => undefined } as const;
const STATES: Record<string, ReactElement> = {
  ready: <BurnDownChart title="Credits" data={burnDown()} history={history()} />,
  pending: <BurnDownChart title="Credits" state={{ status: 'pending' }} />,
  empty: <BurnDownChart title="Credits" data={{ kind: 'burn-down', status: 'not-enough-data', needed: 7, have: 3 }} />,
  error: <BurnDownChart title="Credits" state={failed} />,
  stale: <BurnDownChart title="Credits" state={{ ...failed, data: burnDown() }} />,
};

beforeEach(() => { Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true }); });
afterEach(cleanup);

it.each(Object.keys(STATES))('what a screen reader reads out: %s', async (name) => {
  render(STATES[name]);
  await act(() => Promise.resolve());
  await expect(await transcript()).toMatchFileSnapshot(`../transcripts/BurnDownChart.${name}.txt`);
});
