import { StrictMode, type ReactElement } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';

/** Renders in the browser, or hydrates what the server sent. */
export function mount(app: ReactElement): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no #root.');
  const page = <StrictMode>{app}</StrictMode>;
  if (root.firstElementChild === null) createRoot(root).render(page);
  else hydrateRoot(root, page);
}
