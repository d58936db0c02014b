import { readOr } from '../i18n/readOr.js';
import { FIELDS, type ViewState } from './fields.js';

/** A choice that was left out of an address, or of what was read from one. */
export interface ViewStateIssue {
  /** Name of the parameter, with its prefix. */
  parameter: string;
  /** `unknown`: no such value, or none that an address can hold. `repeated`: only the first counts. */
  reason: 'unknown' | 'too-long' | 'repeated';
}

export interface ViewStateOptions {
  /** Before the name of every parameter, so that several charts can share an address: 'cpu.' makes 'cpu.range'. Default ''. */
  prefix?: string | undefined;
  /** Is told of every choice that is left out. What it held is not repeated: an address is somebody else's text. */
  onIssue?: ((issue: ViewStateIssue) => void) | undefined;
}

export interface WriteViewStateOptions extends ViewStateOptions {
  /** The parameters that are there now. All but those of this state are kept. */
  onto?: URLSearchParams | undefined;
}

type Name = keyof ViewState;

/** As kept by a host, where null means that nothing is chosen yet. */
export type GivenState = { readonly [K in Name]?: ViewState[K] | null };

/** Characters of one choice in an address. Servers refuse addresses of more than about 8,000. */
const LONGEST = 6000;

const NAMES = Object.keys(FIELDS) as readonly Name[];

/** A text as it is after it has been in an address: half a character has become another one. */
const afterwards = (text: string): string => new URLSearchParams(new URLSearchParams({ text }).toString()).get('text') ?? '';

interface AnyField {
  write: (value: never) => string;
  read: (text: string) => unknown;
}

/** A choice as text; null where it would not be read back as the same. */
function textOf({ write, read }: AnyField, value: unknown): string | null {
  return readOr(() => {
    const text = write(value as never);
    const back = read(afterwards(text));
    return back !== undefined && write(back as never) === text ? text : null;
  }, null);
}

/**
 * Writes what a reader has chosen into the parameters of an address: short, in a fixed order, and without what is undefined or null. What an address
 * cannot hold is left out and told to `onIssue`.
 *
 * ```tsx
 * import { writeViewState } from '@meterboard/ui';
 *
 * const link = `?${writeViewState({ range: '7d', groupBy: ['region'], hiddenSeries: ['group:["eu-west-1"]'] })}`; // ?range=7d&group=region&hidden=group.eu-west-1
 * ```
 */
export function writeViewState(state: GivenState, { prefix = '', onto, onIssue }: WriteViewStateOptions = {}): URLSearchParams {
  const search = new URLSearchParams(onto);
  for (const name of NAMES) {
    const parameter = prefix + FIELDS[name].name;
    search.delete(parameter);
    const value = Object.hasOwn(state, name) ? state[name] : undefined;
    if (value === undefined || value === null) continue;
    const text = textOf(FIELDS[name], value);
    const isTooLong = text !== null && new URLSearchParams({ '': text }).toString().length > LONGEST;
    if (text === null || isTooLong) onIssue?.({ parameter, reason: isTooLong ? 'too-long' : 'unknown' });
    else search.append(parameter, text);
  }
  return search;
}

/**
 * Reads what `writeViewState` wrote. Never throws: an address is typed, cut off and forged. What cannot be read is left out, so that the
 * default holds, and told to `onIssue`.
 *
 * ```tsx
 * import { readViewState } from '@meterboard/ui';
 * import { UsageDashboard } from '@meterboard/ui/dashboards';
 *
 * const { range, metric, groupBy } = readViewState(window.location.search);
 *
 * <UsageDashboard defaultRange={range} defaultMetric={metric} defaultGroupBy={groupBy} />;
 * ```
 */
export function readViewState(search: URLSearchParams | string, { prefix = '', onIssue }: ViewStateOptions = {}): ViewState {
  const parameters = new URLSearchParams(search);
  const found = NAMES.flatMap((name): [Name, unknown][] => {
    const parameter = prefix + FIELDS[name].name;
    const [text, ...more] = parameters.getAll(parameter);
    if (text === undefined) return [];
    if (more.length > 0) onIssue?.({ parameter, reason: 'repeated' });
    const isTooLong = text.length > LONGEST;
    const value = isTooLong ? undefined : FIELDS[name].read(text);
    if (value === undefined) onIssue?.({ parameter, reason: isTooLong ? 'too-long' : 'unknown' });
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(found);
}
