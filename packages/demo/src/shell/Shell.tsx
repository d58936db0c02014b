import { color } from '@meterboard/ui/theme';
import { useEffect, type ReactNode } from 'react';
import { styled } from 'styled-components';
import { useSession } from '../session/context.ts';
import { useLocation } from '../state/location.ts';
import { NotFound } from '../pages/NotFound.tsx';
import { Header } from './Header.tsx';
import { PageBoundary } from './PageBoundary.tsx';
import { ROUTES } from './routes.ts';

const Main = styled.main`
  max-width: 72rem;
  margin: 0 auto;
  padding: 24px;
  @media (max-width: 40rem) { padding: 20px 16px; }
`;

const Footer = styled.footer`
  max-width: 72rem;
  margin: 0 auto;
  padding: 8px 24px 32px;
  color: ${color.grayMedium};
  font-size: 0.8125rem;
  @media (max-width: 40rem) { padding: 8px 16px 24px; }
`;

const SkipLink = styled.a`
  position: absolute;
  z-index: 1;
  padding: 8px 12px;
  background: ${color.white};
  color: ${color.action};
  &:not(:focus) { clip-path: inset(50%); }
`;

/** What is around every page: header, footer and the link that skips to the content. */
export function Shell(): ReactNode {
  const { notice } = useSession();
  const { pathname } = useLocation();
  const route = ROUTES.find(({ path }) => path === pathname);
  useEffect(() => {
    document.title = `${route?.label ?? 'Not found'} · Northwind Compute`;
  }, [route]);
  const Page = route?.Page ?? NotFound;
  return (
    <>
      <SkipLink href="#main">Skip to content</SkipLink>
      <Header />
      <Main id="main" tabIndex={-1}>
        <PageBoundary key={pathname}>
          <Page />
        </PageBoundary>
      </Main>
      <Footer>{notice}. All times are UTC.</Footer>
    </>
  );
}
