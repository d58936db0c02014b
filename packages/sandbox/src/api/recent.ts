/**
 * Keeps the last few results, so that all pages of a long list come from one computation: 90 days of hours by group are over two
 * hundred pages.
 */
export function rememberRecent<T>(limit: number): (key: string, compute: () => T) => T {
  const kept = new Map<string, T>();
  return (key, compute) => {
    const found = kept.get(key) ?? compute();
    kept.delete(key);
    kept.set(key, found);
    for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - limit))) kept.delete(oldest);
    return found;
  };
}
