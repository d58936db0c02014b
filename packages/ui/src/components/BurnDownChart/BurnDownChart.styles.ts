import { styled } from 'styled-components';
import { ownOrder } from '../../parts/css.js';
import { DataTable } from '../../parts/DataTable.js';
import { Notes } from '../../parts/Notes.js';
import * as color from '../../theme/color.js';
import { space } from '../../theme/tokens.js';

/** The day on which nothing is left, in words. Two lines have room in every state, so that the plot below stays where it is; the gap is for the note that a refetch failed. */
export const Lead = styled.p`
  flex: none;
  min-height: 2.75em;
  margin: 0 0 ${space(4)};
  color: ${color.grayMedium};

  & :where(span:last-child) {
    display: block;
    ${ownOrder}
  }
  & :where(strong) {
    color: ${color.grayDark};
    font-weight: 600;
  }
`;

/** What the chart is drawn from. On a phone that takes more lines than the notes of other charts. */
export const Basis = styled(Notes)`
  @media not print {
    max-height: 6.75rem;
  }
`;

/** What happens on a day is told beside it, in as many lines as it takes: in one, it pushed the figures out of the box. */
export const Moments = styled(DataTable)`
  & :where(tbody th) {
    min-width: 7rem;
    white-space: normal;
    overflow-wrap: anywhere;
  }
`;

/** Around lines across the plot, whose names may stand at its beginning too. */
export const Lines = styled.div`
  display: contents;

  &[data-labels='start'] [data-part='reference'] > span {
    inset-inline: 0 auto;
  }
`;

/** The balance moves along the plot on layers of its own, so that nothing is painted again. */
export const Pointer = styled.div`
  position: absolute;
  inset: 0;

  & > :where(*) {
    position: absolute;
  }
  & :where([data-part='rule']) {
    inset-block: 0;
    border-inline-start: 1px solid ${color.grayMedium};
  }
  & :where([data-part='dot']) {
    width: 9px;
    height: 9px;
    margin: -4.5px;
    border: 2px solid ${color.white};
    border-radius: 50%;
    background: ${color.usageLine[0]};
  }
  @media (forced-colors: active) {
    & :where([data-part='dot']) {
      forced-color-adjust: none;
    }
  }
  @media print {
    display: none;
  }
`;
