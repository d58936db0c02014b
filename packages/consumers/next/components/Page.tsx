import type { ReactNode } from 'react';

/** What both root layouts share. */
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
