import { useEffect } from 'react';

/** Tells the page's own error handling, once, of what a reader is told in other words. */
export function useReport(error: unknown): void {
  useEffect(() => {
    if (error !== null) reportError(error);
  }, [error]);
}
