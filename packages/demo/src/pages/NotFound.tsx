import type { ReactNode } from 'react';
import { PageHeading } from '../kit/PageHeading.tsx';
import { Link } from '../state/Link.tsx';

export function NotFound(): ReactNode {
  return (
    <PageHeading title="There is no such page">
      <Link href="/">Go to the overview</Link>
    </PageHeading>
  );
}
