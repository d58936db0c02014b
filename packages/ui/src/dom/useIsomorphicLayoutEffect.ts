import { useEffect, useLayoutEffect } from 'react';

/** Before paint in the browser, nothing on the server, and no warning about it from React 18. */
export const useIsomorphicLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;
