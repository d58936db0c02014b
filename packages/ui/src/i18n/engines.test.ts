import { expect, it } from 'vitest';
import { engineTexts } from './engineTexts.test.kit.js';

it('Node formats amounts and dates as recorded', async () => {
  await expect(`${engineTexts()}\n`).toMatchFileSnapshot('engines.txt');
});
