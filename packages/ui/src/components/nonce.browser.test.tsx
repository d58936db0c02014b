import { cleanup, render } from '@testing-library/react';
import { StyleSheetManager } from 'styled-components';
import { afterEach, expect, it } from 'vitest';
import { usageView } from '../chart/views.test.kit.js';
import { UsageChart } from './UsageChart/UsageChart.js';

afterEach(cleanup);

it('writes styles only through styled-components, with its nonce', () => {
  const target = document.createElement('div');
  document.body.append(target);
  const before = document.querySelectorAll('style').length;
  render(
    <StyleSheetManager nonce="n0nce" target={target}>
      <UsageChart title="CPU hours" data={usageView({ values: { a: [1, 2] } })} />
    </StyleSheetManager>,
  );
  const written = [...target.querySelectorAll('style')];
  expect(written.length).toBeGreaterThan(0);
  expect(written.map(({ nonce }) => nonce)).toEqual(written.map(() => 'n0nce'));
  expect(document.querySelectorAll('style').length).toBe(before + written.length);
  target.remove();
});
