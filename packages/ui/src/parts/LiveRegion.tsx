'use client';
import { memo, type ReactElement } from 'react';
import { styled } from 'styled-components';
import { asLiveRegion } from '../dom/chartRoles.js';
import { visuallyHidden } from './css.js';

const Hidden = styled.div`
  ${visuallyHidden}
`;

/** Has its text spoken by screen readers. It is mounted empty, since most of them ignore the text that a region is created with. */
export const LiveRegion = memo(function LiveRegion({ children }: { children: string }): ReactElement {
  return (
    <Hidden {...asLiveRegion} data-part="live-region">
      {children}
    </Hidden>
  );
});
