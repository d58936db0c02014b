'use client';
import { memo, type ReactElement } from 'react';
import { styled } from 'styled-components';
import { asLiveRegion } from '../dom/chartRoles.js';
import { visuallyHidden } from './css.js';

const Hidden = styled.div`
  ${visuallyHidden}
`;

/** Speaks what it is told. Mounted once and empty: a region that is born with its text stays silent in most screen readers. */
export const LiveRegion = memo(function LiveRegion({ children }: { children: string }): ReactElement {
  return (
    <Hidden {...asLiveRegion} data-part="live-region">
      {children}
    </Hidden>
  );
});
