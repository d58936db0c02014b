import { styled } from 'styled-components';
import { chipCss } from '../../parts/chipCss.js';
import * as color from '../../theme/color.js';
import { space } from '../../theme/tokens.js';

/** Everything below the header. Its least height is that of one recharge, so that other states are as high. */
export const Body = styled.div`
  display: flex;
  flex: 1 1 auto;
  flex-direction: column;
  min-height: 8.5rem;
  overflow-wrap: anywhere;

  & :where(ul) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  & :where([data-part='recharge'] + [data-part='recharge']) {
    margin-top: ${space(4)};
    padding-top: ${space(4)};
    border-top: 1px solid ${color.grayLight};
  }
  & :where([data-part='name']) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space(1)} ${space(2)};
    font-weight: 600;
  }
  & :where([data-part='contract']) {
    flex-basis: 100%;
    color: ${color.grayMedium};
    font-size: 0.75rem;
    font-weight: 400;
  }
  & :where([data-part='rule']) {
    margin: ${space(2)} 0 0;
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
  }
  & :where([data-part='notes']) {
    margin-top: ${space(2)};
    color: ${color.grayMedium};
  }
  & :where([data-part='action']) {
    margin-top: ${space(3)};
  }
  ${chipCss}

  @container (max-width: 26rem) {
    min-height: 13rem;
  }
`;
