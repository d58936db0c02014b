import { expect, it } from 'vitest';
import { seriesId } from './seriesId.js';

it('gives a null value, a missing one, an empty text and look-alike texts different ids', () => {
  const ids = [[null], [undefined], [''], ['null'], ['[]'], [], ['a', 'b'], ['a","b']].map((parts) => seriesId('group', parts));
  expect(ids).toEqual(['group:[null]', 'group:[[]]', 'group:[""]', 'group:["null"]', 'group:["[]"]', 'group:[]', 'group:["a","b"]', 'group:["a\\",\\"b"]']);
});
