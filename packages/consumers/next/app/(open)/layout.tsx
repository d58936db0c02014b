import type { ReactNode } from 'react';
import { Page } from '../../components/Page';
import { StyleRegistry } from '../../components/StyleRegistry';
import '../globals.css';

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <Page>
      <StyleRegistry>{children}</StyleRegistry>
    </Page>
  );
}
