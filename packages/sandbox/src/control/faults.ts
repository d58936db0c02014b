/** The kinds of faults that can be injected. */
export const FAULT_KINDS = ['latency', 'rate-limit', 'server-error', 'cut', 'malformed', 'repeated-cursor', 'empty-page'] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

/**
 * A fault to inject. The meaning of `value` depends on the kind:
 * - `latency`: milliseconds to wait before the answer
 * - `rate-limit`: a 429 of the limit `client` (default) or `customer`
 * - `server-error`: a 500 with a body of HTML
 * - `cut`: the connection breaks in the middle of the body
 * - `malformed`: a number becomes the text "12abc"; the value is its path, `data[0].value`; default: the first row's number
 * - `repeated-cursor`: every page has the same cursor
 * - `empty-page`: an empty page with a cursor comes before each real one; with `endless` the real one never comes
 */
export interface Fault {
  kind: FaultKind;
  value?: string;
  /** Only for this path; `*` stands for anything. Default: every path of the API. */
  path?: string;
  /** How many requests it hits. Default: all, until it is removed. */
  times?: number;
}

export interface FaultStore {
  add(fault: Fault): void;
  clear(): void;
  list(): readonly Fault[];
  /** The faults that hit a request to this path, and counts the hit. */
  take(path: string): Fault[];
}

function matches(pattern: string | undefined, path: string): boolean {
  if (pattern === undefined) return true;
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(path);
}

/** Keeps the faults that are switched on, and how often they still hit. */
export function createFaults(): FaultStore {
  let active: { fault: Fault; left: number }[] = [];
  return {
    add: (fault) => { active.push({ fault, left: fault.times ?? Infinity }); },
    clear: () => { active = []; },
    list: () => active.map(({ fault, left }) => (left === Infinity ? fault : { ...fault, times: left })),
    take(path) {
      const hit = active.filter(({ fault }) => matches(fault.path, path));
      for (const entry of hit) entry.left -= 1;
      active = active.filter(({ left }) => left > 0);
      return hit.map(({ fault }) => fault);
    },
  };
}

export const isFaultKind = (text: unknown): text is FaultKind => FAULT_KINDS.some((kind) => kind === text);

/** Reads a header such as `latency=800; malformed=data[0].value`; undefined if it holds anything unknown. */
export function parseFaults(header: string): Fault[] | undefined {
  const faults: Fault[] = [];
  for (const part of header.split(';').map((one) => one.trim()).filter((one) => one !== '')) {
    const [kind, ...rest] = part.split('=');
    if (!isFaultKind(kind)) return undefined;
    faults.push(rest.length === 0 ? { kind } : { kind, value: rest.join('=') });
  }
  return faults;
}
