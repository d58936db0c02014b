import { color, token } from '@meterboard/ui/theme';
import { useId, useRef, type ReactNode, type ToggleEvent } from 'react';
import { styled } from 'styled-components';
import { Button } from '../kit/Button.ts';
import { Check, SignOut, UpDown } from '../kit/icons.tsx';
import { useSession } from '../session/context.ts';
import type { Customer } from '../session/session.ts';

const Opener = styled(Button)`
  grid-area: customer;
  min-width: 0;
  max-width: 100%;
  padding: 0 10px;
  border-color: transparent;
  font-weight: 600;
  span { overflow: hidden; text-overflow: ellipsis; }
  svg { flex: none; color: ${color.grayMedium}; }
`;

/** Of the menu, in pixels, where the window is wide enough for it. */
const WIDTH = 352;

const Panel = styled.div`
  inset: auto;
  width: min(${WIDTH}px, calc(100vw - 24px));
  max-height: calc(100dvh - 80px);
  overflow: auto;
  margin: 0;
  padding: 6px;
  border: 1px solid ${color.grayLight};
  border-radius: 12px;
  background: ${color.white};
  box-shadow: 0 12px 32px rgb(16 24 40 / 18%);
  color: ${color.grayDark};
  h2 { padding: 8px 10px 4px; color: ${color.grayMedium}; font-size: 0.75rem; font-weight: 500; }
`;

const Item = styled.button`
  display: grid;
  grid-template-columns: 16px 1fr;
  align-items: center;
  gap: 2px 10px;
  width: 100%;
  padding: 8px 10px;
  border: 0;
  border-radius: ${token.radius};
  background: none;
  text-align: start;
  cursor: pointer;
  strong { grid-column: 2; font-weight: 500; }
  small { grid-column: 2; color: ${color.grayMedium}; font-size: 0.8125rem; line-height: 1.35; }
  svg { grid-area: 1 / 1; color: ${color.action}; }
  &:hover { background: ${color.grayExtralight}; }
  &:focus-visible { outline-offset: -2px; }
`;

const Rule = styled.hr`
  margin: 6px 0;
  border: 0;
  border-top: 1px solid ${color.grayLight};
`;

const EDGE = 12;
const GAP = 6;

/** Where the menu opens: below its button, and inside the window. */
function placeBelow(menu: HTMLElement, button: HTMLElement): void {
  const { left, bottom } = button.getBoundingClientRect();
  const rightmost = window.innerWidth - EDGE - WIDTH;
  Object.assign(menu.style, { top: `${bottom + GAP}px`, left: `${Math.max(EDGE, Math.min(left, rightmost))}px` });
}

function CustomerItem({ customer: { id, name, about }, current, onChoose }: { customer: Customer; current: boolean; onChoose: (id: string) => void }): ReactNode {
  return (
    <Item type="button" aria-current={current ? 'true' : undefined} onClick={() => { onChoose(id); }}>
      {current && <Check />}
      <strong>{name}</strong>
      <small>{about}</small>
    </Item>
  );
}

/** Who is signed in, and the other customers of the demo. A popover: Escape and a click elsewhere close it. */
export function CustomerMenu(): ReactNode {
  const { customer, customers, switchTo } = useSession();
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const place = ({ newState, currentTarget }: ToggleEvent<HTMLDivElement>): void => {
    if (newState === 'open' && opener.current !== null) placeBelow(currentTarget, opener.current);
  };
  return (
    <>
      <Opener ref={opener} type="button" popoverTarget={id} aria-label={`${customer.name}: switch customer`}>
        <span>{customer.name}</span>
        <UpDown />
      </Opener>
      <Panel id={id} popover="auto" role="group" aria-label="Customers" onBeforeToggle={place}>
        <h2>Switch customer</h2>
        {customers.map((each) => (
          <CustomerItem key={each.id} customer={each} current={each.id === customer.id} onChoose={switchTo} />
        ))}
        <Rule />
        <Item type="button" onClick={() => { switchTo(null); }}>
          <SignOut />
          <strong>Sign out</strong>
        </Item>
      </Panel>
    </>
  );
}
