import { styled } from 'styled-components';
import { cardCss } from '../../parts/cardCss.js';
import { focusRing } from '../../parts/css.js';
import * as color from '../../theme/color.js';
import { space, token } from '../../theme/tokens.js';

/** The height is set once, as a custom property on the root, and holds in every state. */
export const Root = styled.div`
  box-sizing: border-box;
  display: flex;
  flex-direction: column;
  min-width: 0;
  height: var(--mb-embed-height);
  ${cardCss}
  font-family: ${token.fontFamily};
  font-size: 0.8125rem;
  line-height: 1.4;
  overflow: hidden;

  & :where([data-part='body']) {
    position: relative;
    flex: 1 1 auto;
    min-height: 0;
    display: flex;
    flex-direction: column;
  }
  & :where([data-part='frame']) {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    border: 0;
    /* A frame whose colour scheme differs from its page's is painted on an opaque white. */
    color-scheme: normal;
  }
  &:where(:not([data-state='ready'])) :where([data-part='frame']) {
    visibility: hidden;
  }
  &:focus-visible,
  & :where([data-part='frame']:focus-visible) {
    ${focusRing}
    outline-offset: -2px;
  }
  & :where([data-part='footer']) {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: ${space(1)} ${space(3)};
    min-height: 2.5rem;
    padding: ${space(1)} ${space(3)};
    border-top: 1px solid ${color.grayLight};
    color: ${color.grayMedium};
    font-size: 0.75rem;
  }
  &[data-stale] :where([data-part='hint']) {
    color: ${color.amber};
  }
  & :where([data-part='skeleton-page']) {
    display: grid;
    grid-template-rows: 1.25rem 5.5rem repeat(auto-fill, 1rem);
    gap: ${space(6)};
    height: 100%;
    padding: ${space(6)};
  }
  & :where([data-part='skeleton-page'] > i) {
    border-radius: 6px;
    background: currentColor;
    opacity: 0.7;
  }
  & :where([data-part='skeleton-page'] > i:first-child) {
    width: 30%;
  }
  @media print {
    & :where([data-part='footer']) {
      display: none;
    }
  }
`;
