'use client';
import { useContext, type ReactElement, type ReactNode } from 'react';
import { styled } from 'styled-components';
import * as color from '../theme/color.js';
import { space } from '../theme/tokens.js';
import { StatedUnit } from './statedUnit.js';

const Groups = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${space(4)} ${space(16)};
  padding-bottom: ${space(5)};
  /* Between groups is a line; before the first one of a row it is out of sight. */
  clip-path: inset(-4px);

  & > :where(dl) {
    display: flex;
    flex-wrap: wrap;
    gap: ${space(2)} ${space(8)};
    margin: 0;
    margin-inline-start: calc(${space(-8)} - 1px);
    padding-inline-start: ${space(8)};
    border: solid ${color.grayLight};
    border-width: 0;
    border-inline-start-width: 1px;
    font-variant-numeric: tabular-nums;
  }
  & :where(dt) {
    color: ${color.grayMedium};
    font-size: 0.75rem;
  }
  /* No flex box, in which each text is a block of its own: reading on from there, Orca leaves such a block out. */
  & :where(dd) {
    margin: ${space(0.5)} 0 0;
    padding-block: 0.3125rem;
    font-size: 0.9375rem;
    font-weight: 500;
    line-height: 1.125rem;
  }
  & :where(small) {
    display: inline-block;
    line-height: 1.2;
  }
  & :where([data-part='figure-main'] dd) {
    padding-block: 0;
    font-size: 1.5rem;
    font-weight: 600;
    line-height: 1.75rem;
    letter-spacing: -0.02em;
  }
  & > :where([data-part='switches']) {
    display: flex;
    flex-wrap: wrap;
    align-self: end;
    gap: ${space(2)};
    margin-inline-start: auto;
  }
  & > :where(p) {
    flex-basis: 100%;
    margin: 0;
    color: ${color.amber};
    font-size: 0.75rem;
  }
  @container (max-width: 30rem) {
    display: grid;
    grid-template-columns: 1fr 1fr;

    & > :where(dl) {
      display: grid;
      grid-template-columns: 1fr 1fr;
      margin: 0;
      padding: 0;
      border: 0 solid ${color.grayLight};
    }
    & > *,
    & :where([data-part='figure-main']) {
      grid-column: 1 / -1;
    }
    & > :where([data-part='switches']) {
      margin: 0;
    }
    & > :where(dl + dl) {
      padding-top: ${space(4)};
      border-top-width: 1px;
    }
    /* A figure that is cut off is another figure. */
    & [data-part='figure-main'] dd * {
      overflow-wrap: anywhere;
      white-space: normal;
    }
  }
  /* Large letters on a phone. */
  @container (max-width: 11rem) {
    & > :where(dl) {
      grid-template-columns: 1fr;
    }
    & dd * {
      overflow-wrap: anywhere;
      white-space: normal;
    }
  }
  @media print {
    & > :where([data-part='switches']) {
      display: none;
    }
  }
`;

export interface Figure {
  label: string;
  value: ReactNode;
  /** A few smaller words beside the value. */
  note?: string | undefined;
}

export interface FigureGroupsProps {
  /**
   * One group for each unit, by its key, since units never add up. The first figure of a group is shown largest. Where
   * `StatedUnit` names a unit, that one's is left out, and no other is larger than the rest.
   */
  groups: readonly { key: string; figures: readonly Figure[] }[];
  /** A warning about the figures. */
  caution?: string | undefined;
  /** Buttons for the rows below. Here and not in the header, where they would leave a title on a phone no room and move the page when they come. */
  switches?: ReactNode;
}

/** The totals above a table. */
export function FigureGroups({ groups, caution, switches }: FigureGroupsProps): ReactElement {
  const stated = useContext(StatedUnit);
  return (
    <Groups data-part="totals">
      {groups.map(({ key, figures }) => (
        <dl key={key} data-part="total">
          {figures.map(({ label, value, note }, index) =>
            index === 0 && key === stated ? null : (
              <div key={label} data-part={index === 0 && stated === null ? 'figure-main' : 'figure'}>
                <dt>{label}</dt>
                <dd>
                  {value}
                  {note === undefined ? null : <> <small>{note}</small></>}
                </dd>
              </div>
            ),
          )}
        </dl>
      ))}
      {switches === undefined ? null : <div data-part="switches">{switches}</div>}
      {caution === undefined ? null : <p data-part="partial">{caution}</p>}
    </Groups>
  );
}
