import { color, token } from '@meterboard/ui/theme';
import { useEffect, useRef, type ReactNode } from 'react';
import { styled } from 'styled-components';
import { Link } from '../state/Link.tsx';
import { useLocation } from '../state/location.ts';
import { ROUTES } from './routes.ts';

const Bar = styled.nav`
  grid-area: nav;
  display: flex;
  gap: 4px;
  max-width: calc(100% + 24px);
  margin: 0 -12px;
  overflow-x: auto;
  scrollbar-width: none;
  @media print { display: none; }
  a {
    padding: 10px 12px 12px;
    border-bottom: 2px solid transparent;
    color: ${color.grayMedium};
    font-weight: 500;
    text-decoration: none;
    white-space: nowrap;
    &:hover { color: ${color.grayDark}; }
    &[aria-current] { border-color: ${color.action}; color: ${color.grayDark}; }
    /* Forced colours draw what is transparent, too. */
    @media (forced-colors: active) { border-color: Canvas; &[aria-current] { border-color: Highlight; } }
    &:focus-visible { outline-offset: -3px; border-radius: ${token.radius}; }
  }
`;

/** Links to the pages. They keep the range, so that the next page is about the same days. */
export function Nav(): ReactNode {
  const { pathname, searchParams } = useLocation();
  const range = searchParams.get('range');
  const search = range === null ? '' : `?${new URLSearchParams({ range }).toString()}`;
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a narrow screen the bar scrolls, and the link to the current page may be out of view.
    bar.current?.querySelector('[aria-current]')?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }, [pathname]);
  return (
    <Bar ref={bar} aria-label="Pages">
      {ROUTES.map(({ path, label }) => (
        <Link key={path} href={path + search} aria-current={path === pathname ? 'page' : undefined}>
          {label}
        </Link>
      ))}
    </Bar>
  );
}
