import type { ReactNode } from 'react';

/** The page around the content, for both root layouts. */
export function Page({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <main className="page">
          <h1>Billing</h1>
          {children}
        </main>
      </body>
    </html>
  );
}
