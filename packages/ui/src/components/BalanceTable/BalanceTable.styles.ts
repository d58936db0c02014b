import { styled } from 'styled-components';
import { tableCss } from '../../parts/tableCss.js';
import { color, space } from '../../theme/tokens.js';

/** One wrapper with static rules for the whole table: a styled component per cell costs three times the server's time. */
export const Scroller = styled.div`
  ${tableCss}

  & :where([data-part='totals']) {
    display: flex;
    flex-wrap: wrap;
    gap: ${space(4)} ${space(16)};
    padding-bottom: ${space(5)};
  }
  & :where([data-part='total']) {
    display: flex;
    flex-wrap: wrap;
    gap: ${space(2)} ${space(8)};
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
  & :where([data-part='total'] dt) {
    color: ${color.grayMedium};
    font-size: 0.75rem;
  }
  & :where([data-part='total'] dd) {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 ${space(2)};
    margin: ${space(0.5)} 0 0;
    font-size: 0.9375rem;
    font-weight: 500;
    line-height: 1.75rem;
  }
  & :where([data-part='total'] small) {
    line-height: 1;
  }
  & :where([data-part='total-main'] dd) {
    font-size: 1.5rem;
    font-weight: 600;
    letter-spacing: -0.02em;
  }
  & :where([data-part='partial']) {
    flex-basis: 100%;
    margin: 0;
    color: ${color.amber};
    font-size: 0.75rem;
  }
  & :where(th[data-column='name']) {
    width: 38%;
    min-width: 14rem;
  }
  & :where([data-part='remaining'] > [data-part='amount']) {
    font-weight: 600;
  }
  & :where(tr:is([data-status='expired'], [data-status='used-up'], [data-status='archived']) [data-part='remaining'] > [data-part='amount']) {
    color: ${color.grayMedium};
    font-weight: 400;
  }
  & :where([data-part='overdrawn']) {
    color: ${color.primaryRed};
  }
  & :where([data-part='meter']) {
    display: block;
    width: 100%;
    min-width: 5rem;
    max-width: 9rem;
    height: 0.375rem;
    margin: ${space(1.5)} 0 0 auto;
    border-radius: 999px;
    background: ${color.progressBarBackground};
    overflow: hidden;
  }
  & :where([data-part='meter'])::before {
    content: '';
    display: block;
    width: var(--mb-meter);
    height: 100%;
    border-radius: inherit;
    background: ${color.progressBar};
  }
  & :where([data-part='owed']) {
    margin-top: ${space(8)};
  }
  & :where([data-part='owed'] caption strong) {
    font-size: 0.8125rem;
    font-weight: 600;
  }
  & :where([data-part='owed'] [data-part='meter'])::before {
    background: ${color.grayMedium};
  }
  & :where([data-part='breakdown'] dl) {
    display: flex;
    flex-wrap: wrap;
    gap: ${space(2)} ${space(8)};
    margin: 0;
  }
  & :where([data-part='breakdown'] dt) {
    color: ${color.grayMedium};
    font-size: 0.75rem;
  }
  & :where([data-part='breakdown'] dd) {
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
  & :where([data-part='breakdown'] [data-part='note']) {
    margin-top: ${space(2)};
  }

  @media (forced-colors: active) {
    & :where([data-part='meter']) {
      border: 1px solid CanvasText;
    }
    & :where([data-part='meter'])::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }

  /* As cards: each cell names itself, since its column is no longer above it. */
  @container (max-width: 43rem) {
    & :where([data-part='totals'], [data-part='total']) {
      display: grid;
      grid-template-columns: 1fr 1fr;
    }
    & :where([data-part='total'], [data-part='total-main'], [data-part='partial']) {
      grid-column: 1 / -1;
    }
    & :where([data-part='total'] + [data-part='total']) {
      padding-top: ${space(4)};
      border-top: 1px solid ${color.grayLight};
    }
    & :where([data-part='owned'], [data-part='owed'], :is([data-part='owned'], [data-part='owed']) > :is(thead, tbody, caption)) {
      display: block;
    }
    & :where(:is([data-part='owned'], [data-part='owed']) > thead > tr) {
      display: flex;
      flex-wrap: wrap;
      gap: 0 ${space(3)};
      border-bottom: 1px solid ${color.grayLight};
    }
    & :where(:is([data-part='owned'], [data-part='owed']) > thead th) {
      width: auto;
      padding: ${space(1)} 0;
      border: 0;
    }
    & :where(tr[data-part='row']) {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: ${space(3)} ${space(4)};
      padding: ${space(4)} 0;
      border-bottom: 1px solid ${color.grayLight};
    }
    & :where(tr[data-part='row'] > :is(th, td)) {
      padding: 0;
      border: 0;
      text-align: start;
    }
    & :where(tr[data-part='row'] > th) {
      grid-column: 1 / -1;
    }
    & :where(tr[data-part='row'] > td)::before {
      content: attr(data-label) / '';
      display: block;
      color: ${color.grayMedium};
      font-size: 0.75rem;
    }
    & :where([data-part='meter']) {
      margin-inline: 0;
    }
    & :where(tr[data-part='details-row'], tr[data-part='details-row'] > td) {
      display: block;
    }
  }
`;
