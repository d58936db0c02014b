import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { Page } from '../../components/Page';
import { StyleRegistry } from '../../components/StyleRegistry';
import { NONCE_HEADER } from '../../proxy';
import '../globals.css';

/** styled-components takes over the server's rules as soon as it is loaded, with the nonce in the meta tag. */
export default async function Layout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get(NONCE_HEADER) ?? undefined;
  return (
    <Page>
      <meta property="csp-nonce" nonce={nonce} />
      <StyleRegistry nonce={nonce}>{children}</StyleRegistry>
    </Page>
  );
}
