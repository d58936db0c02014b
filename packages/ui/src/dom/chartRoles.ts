/** Ids of the texts that name a drawing, describe it, and say how to explore it. */
export interface PlotIds {
  title: string;
  summary: string;
  instructions: string;
}

/**
 * Makes a drawing a single tab stop that receives the arrow keys, in our markup and in a host's own. `roleDescription` is what a screen
 * reader calls it, such as "interactive chart".
 */
export const asPlot = ({ title, summary, instructions }: PlotIds, roleDescription: string) =>
  ({
    role: 'application',
    'aria-roledescription': roleDescription,
    'aria-labelledby': title,
    'aria-describedby': `${summary} ${instructions}`,
    tabIndex: 0,
  }) as const;

/** Stretches a drawing to its box, and hides it from screen readers, which are given sentences. */
export const asMarks = ({ width, height }: { width: number; height: number }) =>
  ({ viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: 'none', 'aria-hidden': true, focusable: false }) as const;

/** A row of buttons with one tab stop. */
export const asToolbar = (label: string) => ({ role: 'toolbar', 'aria-label': label }) as const;

/** A button of a toolbar; `focusable` for the one that the Tab key reaches. */
export const asToggle = (pressed: boolean, focusable: boolean) => ({ type: 'button', 'aria-pressed': pressed, tabIndex: focusable ? 0 : -1 }) as const;

/** Speaks its text whenever that changes. */
export const asLiveRegion = { role: 'status', 'aria-live': 'polite', 'aria-atomic': true } as const;
