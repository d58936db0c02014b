import { expect, it } from 'vitest';
import { engineTexts } from './engineTexts.test.kit.js';

it('the browser formats amounts and dates as Node does, so that hydration changes nothing', async () => {
  await expect(`${engineTexts()}\n`).toMatchFileSnapshot('engines.txt');
});
