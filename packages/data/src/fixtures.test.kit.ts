import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A file of packages/data/fixtures as parsed JSON, such as 'guide/usage.json' or 'usage_hourly_90d_10groups.json.gz'. */
export function fixture(path: string): unknown {
  const bytes = readFileSync(new URL(`../fixtures/${path}`, import.meta.url));
  return JSON.parse((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString());
}

/** The rows of a fixture that is an answer of the API, which are its `data`. */
export const fixtureRows = <Row>(path: string): Row[] => (fixture(path) as { data: Row[] }).data;
