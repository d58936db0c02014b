/** Waits for two frames and for what they started. */
export const settled = async (): Promise<void> => {
  for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
};

interface LayoutShift extends PerformanceEntry {
  sources: readonly { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}

const place = ({ x, y, width, height }: DOMRectReadOnly): string => [x, y, width, height].map(Math.round).join(' ');

function named(node: Node | null): string {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest('[data-part]')?.getAttribute('data-part') ?? element?.tagName ?? 'removed';
}

/** Everything that moved on the page while `change` ran, and from where to where. */
export async function movedDuring(change: () => Promise<void> | void): Promise<string[]> {
  const moved: string[] = [];
  const note = (entries: PerformanceEntryList): void => {
    for (const { sources } of entries as LayoutShift[]) {
      moved.push(...sources.map(({ node, previousRect, currentRect }) => `${named(node)}: ${place(previousRect)} -> ${place(currentRect)}`));
    }
  };
  const observer = new PerformanceObserver((list) => { note(list.getEntries()); });
  observer.observe({ type: 'layout-shift', buffered: false });
  await change();
  await settled();
  await new Promise((resolve) => setTimeout(resolve, 120));
  // Those that a busy page has not told the observer of yet.
  note(observer.takeRecords());
  observer.disconnect();
  return moved;
}
