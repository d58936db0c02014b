import { randomFrom } from '../statistics.ts';

/** Metronome's answers, as JSON text. */
export interface Answer {
  readonly text: string;
  readonly rows: number;
  readonly start: string;
  readonly end: string;
  /** The exact total, as decimal text. */
  readonly total: string;
}

const START = Date.UTC(2024, 9, 1);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const timestamp = (epoch: number): string => `${new Date(epoch).toISOString().slice(0, 19)}+00:00`;
const instant = (epoch: number): string => new Date(epoch).toISOString();
const region = (index: number): string => `region-${String(index).padStart(3, '0')}`;

/** A whole number of `digits` digits after the point as decimal text. */
function scaled(value: number, digits: number): string {
  const text = String(value).padStart(digits + 1, '0');
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`.replace(/\.?0+$/, '');
}

/** `api`: rows as POST /v1/usage/groups sends them. `guide`: the shorter rows in Metronome's guide to charts. */
export type RowShape = 'api' | 'guide';

/** Hourly rows, one per group and hour, in tenths of a unit. */
export function usageAnswer(hours: number, groups: number, shape: RowShape): Answer {
  const random = randomFrom(hours * 31 + groups);
  const rows: string[] = [];
  let tenths = 0;
  for (let hour = 0; hour < hours; hour += 1) {
    const window = `"starting_on":"${timestamp(START + hour * HOUR)}","ending_before":"${timestamp(START + (hour + 1) * HOUR)}"`;
    for (let group = 0; group < groups; group += 1) {
      const value = Math.round(random() * 10_000);
      const map = shape === 'api' ? `"group":{"region":"${region(group)}"},` : '';
      rows.push(`{"value":${value / 10},${map}"group_key":"region","group_value":"${region(group)}",${window}}`);
      tenths += value;
    }
  }
  return { text: `{"data":[${rows.join(',')}],"next_page":null}`, rows: rows.length, start: instant(START), end: instant(START + hours * HOUR), total: scaled(tenths, 1) };
}

const USD = '"credit_type":{"id":"2714e483-4ff1-48e4-9e25-ac732e8f24f2","name":"USD (cents)"}';

function usageLine(cents: number, group: number, product: number): string {
  const id = `d111fa1e-861e-48bb-82a6-39${String(product).padStart(2, '0')}24d6cf06`;
  return (
    `{"product_id":"${id}","product_type":"UsageProductListItem","product_custom_fields":{},"name":"Product ${product}","type":"usage","total":${cents},${USD},` +
    '"starting_at":"2024-10-01T00:00:00+00:00","ending_before":"2024-11-01T00:00:00+00:00",' +
    `"unit_price":100,"quantity":${cents / 100},"presentation_group_values":{"region":"${region(group)}"}}`
  );
}

/** A breakdown per day, with a line per group and product, and one that applies prepaid credit to half of it. */
export function spendAnswer(days: number, groups: number, products: number): Answer {
  const random = randomFrom(days * 17 + groups);
  let net = 0;
  const rows = Array.from({ length: days }, (_, day) => {
    let total = 0;
    const lines = Array.from({ length: groups * products }, (_line, index) => {
      const cents = Math.floor(random() * 100_000);
      total += cents;
      return usageLine(cents, index % groups, Math.floor(index / groups));
    });
    const applied = Math.floor(total / 2);
    net += total - applied;
    lines.push(`{"name":"Prepaid Credits applied","type":"applied_commit_or_credit","total":${-applied},${USD},"commit_type":"PrepaidCommit","applied_commit_or_credit":{"id":"c1","type":"PREPAID"}}`);
    const window = `"breakdown_start_timestamp":"${instant(START + day * DAY)}","breakdown_end_timestamp":"${instant(START + (day + 1) * DAY)}"`;
    return `{"id":"c5b9aab9-377b-517d-a634-924e35e7d110","type":"USAGE",${USD},"status":"DRAFT","total":${total - applied},"line_items":[${lines.join(',')}],${window}}`;
  });
  return { text: `{"data":[${rows.join(',')}],"next_page":null}`, rows: days, start: instant(START), end: instant(START + days * DAY), total: scaled(net, 2) };
}
