import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ENTRIES, surfaceOf } from './surface.ts';

const packages = fileURLToPath(new URL('../..', import.meta.url));

describe('public surface', () => {
  for (const [entry, file] of Object.entries(ENTRIES)) {
    it(`of ${entry} is what its list says`, async () => {
      const list = `${surfaceOf(packages, file).join('\n')}\n`;
      expect(list.length).toBeGreaterThan(1);
      await expect(list).toMatchFileSnapshot(`../surface/${entry.replace('@meterboard/', '').replace('/', '-')}.txt`);
    });
  }
});
