import { classNames } from './classNames.js';

type Props = Readonly<Record<string, unknown>>;
type Handler = (event: { defaultPrevented: boolean }) => void;

const isHandler = (name: string, value: unknown): value is Handler => /^on[A-Z]/.test(name) && typeof value === 'function';

/** The host's handler first; ours unless it prevented the default. */
const chained = (own: Handler, ours: Handler): Handler => (event) => {
  own(event);
  if (!event.defaultPrevented) ours(event);
};

function merged(name: string, ours: unknown, own: unknown): unknown {
  if (isHandler(name, ours) && isHandler(name, own)) return chained(own, ours);
  if (name === 'className') return classNames(ours as string | undefined, own as string | undefined);
  return name === 'style' ? { ...(ours as object | undefined), ...(own as object | undefined) } : own;
}

/** Merges our props with a host's: handlers of both run, class names and styles are joined, and for everything else the host's value wins. */
export function mergeProps<T extends object, P extends object>(ours: T, own: P | undefined): T & P {
  if (own === undefined) return ours as T & P;
  const given = Object.entries(own as Props).filter(([, value]) => value !== undefined);
  return { ...ours, ...Object.fromEntries(given.map(([name, value]) => [name, merged(name, (ours as Props)[name], value)])) } as T & P;
}
