import { expect, it } from 'vitest';
import { engineTexts } from './engineTexts.test.kit.js';

it('the browser writes the same as Node: server markup is never corrected by hydration', async () => {
  await expect(`${engineTexts()}\n`).toMatchFileSnapshot('engines.txt');
});
