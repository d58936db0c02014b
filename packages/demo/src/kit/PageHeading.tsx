import { color } from '@meterboard/ui/theme';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

const Heading = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: flex-end;
  justify-content: space-between;
  gap: 12px 24px;
  margin-bottom: 4px;
  > div:first-child { flex: 1 1 18rem; min-width: 0; }
  h1 { font-size: 1.375rem; font-weight: 650; line-height: 1.25; letter-spacing: -0.015em; }
  p { margin-top: 4px; color: ${color.grayMedium}; }
`;

/** The title of a page and a line about it; beside them the control that applies to the whole page. */
export function PageHeading({ title, children, control }: { title: string; children?: ReactNode; control?: ReactNode }): ReactNode {
  return (
    <Heading>
      <div>
        <h1>{title}</h1>
        {children !== undefined && <p>{children}</p>}
      </div>
      {control}
    </Heading>
  );
}
