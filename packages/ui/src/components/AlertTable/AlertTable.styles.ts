import { styled } from 'styled-components';
import { cardsBelow } from '../../parts/cardsCss.js';
import { tableCss } from '../../parts/tableCss.js';
import * as color from '../../theme/color.js';
import { space } from '../../theme/tokens.js';

/** One wrapper with static rules for the whole table. */
export const Scroller = styled.div`
  ${tableCss}
  ${cardsBelow('36rem')}

  @container (min-width: 36rem) {
    & :where(th[data-column='name']) {
      width: 46%;
    }
  }
  & :where(th[data-column='status'], [data-part='row'] > td:nth-child(2)) {
    text-align: start;
  }
  & :where(th[data-column='status'] [data-part='sort']) {
    flex-direction: row;
  }
  /* No row opens here to show the rest of a name. */
  & :where([data-part='name-text']) {
    display: block;
  }
  & > :where([data-part='summary']) {
    margin: 0;
    padding-bottom: ${space(3)};
    color: ${color.grayMedium};
  }
  & > :where([data-part='summary'][data-firing]) {
    color: ${color.grayDark};
    font-weight: 500;
  }
  & :where(tr:is([data-status='disabled'], [data-status='archived']) > td) {
    color: ${color.grayMedium};
  }
`;
