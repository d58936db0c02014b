import type { LoadState } from '@meterboard/ui';
import { color } from '@meterboard/ui/theme';
import { useId, type ReactNode } from 'react';
import { styled } from 'styled-components';
import { Button } from './Button.ts';
import { Panel } from './layout.ts';

const Box = styled(Panel)`
  h2 { font-size: 0.9375rem; font-weight: 650; }
  p { margin-top: 6px; overflow-wrap: anywhere; }
  table { width: 100%; margin-top: 10px; border-collapse: collapse; }
  th, td { padding: 8px 0; border-top: 1px solid ${color.grayLight}; font-weight: 500; text-align: start; vertical-align: baseline; overflow-wrap: anywhere; }
  td { padding-inline-start: 16px; text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; }
  small { display: block; color: ${color.grayMedium}; font-size: 0.75rem; font-weight: 400; }
  button, > small { margin-top: 10px; }
`;

export interface ExplanationLine {
  id: string;
  name: string;
  note: string;
  figure: string;
}

export interface ExplanationProps<View> {
  title: string;
  state: LoadState<View>;
  sentence: (view: View) => string;
  lines: (view: View) => readonly ExplanationLine[];
  /** Below the figures, if there are any. */
  note?: string;
}

/** An answer in one sentence, and the figures it is made of. */
export function Explanation<View>({ title, state, sentence, lines, note }: ExplanationProps<View>): ReactNode {
  const id = useId();
  const { data, status } = state;
  const rows = data === undefined ? [] : lines(data);
  return (
    <Box aria-labelledby={id} data-state={data === undefined ? status : 'ready'}>
      <h2 id={id}>{title}</h2>
      <p>{data === undefined ? (status === 'error' ? 'These figures could not be loaded.' : 'Loading…') : sentence(data)}</p>
      {data === undefined && status === 'error' && state.refetch !== undefined && <Button type="button" onClick={() => { state.refetch?.(); }}>Try again</Button>}
      {rows.length > 0 && (
        <table aria-labelledby={id}>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <bdi>{row.name}</bdi>
                  {row.note !== '' && <small>{row.note}</small>}
                </th>
                <td>{row.figure}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rows.length > 0 && note !== undefined && <small>{note}</small>}
    </Box>
  );
}
