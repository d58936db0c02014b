/** The results of the harness's scripts, as far as the report uses them. Times are in milliseconds, memory in bytes. */

export interface Operation {
  /** Time of the main thread. */
  readonly task: number;
  /** Wall-clock time until the last frame. */
  readonly paint: number;
}

export interface Run {
  readonly cold: Operation;
  readonly mount: readonly Operation[];
  readonly update: readonly Operation[];
}

export interface Charted {
  /** From the check before any timing: what was thrown, and how much was drawn. */
  readonly calibrate?: { readonly errors?: readonly string[]; readonly marks?: { readonly rect: number; readonly path: number; readonly canvas: number } };
  readonly runs?: readonly Run[];
  /** Memory retained over cycles 11 to 60 and 61 to 110. */
  readonly leak?: { readonly heap: number; readonly again: number; readonly nodes: number; readonly listeners: number };
}

export interface Hovered {
  readonly calibrate: { readonly tooltipText: number };
  readonly sweep?: readonly { readonly task: number; readonly dropped: number; readonly frames: number }[];
}

export interface Rendered {
  readonly ms?: { readonly med: number; readonly lo: number; readonly hi: number };
  readonly bytes: number;
  readonly marks: number;
}

export interface Themed {
  readonly runs: readonly { readonly retheme: readonly Operation[] }[];
}

/** By contender, then by workload. */
export type By<T> = Readonly<Record<string, Readonly<Record<string, T>>>>;

export interface ChartResults {
  readonly meta: { readonly chromium: string };
  readonly results: By<Charted>;
}
export interface HoverResults {
  readonly results: By<Hovered>;
}
export type ServerResults = By<Rendered>;
export interface ThemeResults {
  readonly out: Readonly<Record<string, Themed>>;
}
