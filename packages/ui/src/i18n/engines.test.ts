import { expect, it } from 'vitest';
import { engineTexts } from './engineTexts.test.kit.js';

it('Node writes what is on record', async () => {
  await expect(`${engineTexts()}\n`).toMatchFileSnapshot('engines.txt');
});
