/** Ids of the texts that name a drawing, and say how to explore it. */
export interface PlotIds {
  title: string;
  instructions: string;
}

/** Where a reader with a keyboard is in a drawing: at one of `last` points in words, or at none (0), where `text` sums it all up. */
export interface PlotValue {
  now: number;
  last: number;
  text: string;
}

/**
 * Makes a drawing a single tab stop that receives the arrow keys, in our markup and in a host's own. `roleDescription` is what a screen
 * reader calls it, such as "interactive chart". As a slider it is given those keys by every screen reader, its value is spoken when it
 * changes, and a finger can change it too; in an `application` that is itself focused, Orca neither speaks nor passes the keys on.
 */
export const asPlot = ({ title, instructions }: PlotIds, roleDescription: string, { now, last, text }: PlotValue) =>
  ({
    role: 'slider',
    'aria-roledescription': roleDescription,
    'aria-labelledby': title,
    'aria-describedby': instructions,
    'aria-valuemin': 0,
    'aria-valuemax': last,
    'aria-valuenow': now,
    'aria-valuetext': text,
    tabIndex: 0,
  }) as const;

/** Stretches a drawing to its box, and hides it from screen readers, which are given sentences. */
export const asMarks = ({ width, height }: { width: number; height: number }) =>
  ({ viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: 'none', 'aria-hidden': true, focusable: false }) as const;

/** A row of buttons with one tab stop. */
export const asToolbar = (label: string) => ({ role: 'toolbar', 'aria-label': label }) as const;

/** A button of a toolbar; `focusable` for the one that the Tab key reaches. */
export const asToggle = (pressed: boolean, focusable: boolean) => ({ type: 'button', 'aria-pressed': pressed, tabIndex: focusable ? 0 : -1 }) as const;
