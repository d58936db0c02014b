import { color } from '@meterboard/ui/theme';
import { styled } from 'styled-components';

/** The parts of a page, one below the other. */
export const Stack = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 16px;
`;

/** Boxes side by side, as many as fit, all of one height unless their lists are too different in length for that. */
export const Row = styled.div<{ $min: string; $align?: 'start' }>`
  display: grid;
  align-items: ${({ $align = 'stretch' }) => $align};
  grid-template-columns: repeat(auto-fit, minmax(min(100%, ${({ $min }) => $min}), 1fr));
  gap: 16px;
`;

/** A page's controls in a row, the last one at the far edge. */
export const Toolbar = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 8px;
  > :last-child:not(:first-child) { margin-inline-start: auto; }
  @media (max-width: 44rem) { > :last-child:not(:first-child) { margin-inline-start: 0; } }
  @media print { display: none; }
`;

/** Controls that belong together, at the end of a heading. */
export const Cluster = styled.div`
  display: flex;
  flex-wrap: wrap;
  justify-content: flex-end;
  gap: 8px;
  max-width: 100%;
  @media (max-width: 44rem) { justify-content: flex-start; }
  @media print { display: none; }
`;

/** A box that looks like those of the components, for the page's own figures. */
export const Panel = styled.section`
  min-width: 0;
  container-type: inline-size;
  padding: 16px 20px;
  border: 1px solid ${color.grayLight};
  border-radius: 12px;
  background: ${color.white};
`;
