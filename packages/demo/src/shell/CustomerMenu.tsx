import { color, token } from '@meterboard/ui/theme';
import { useId, useRef, type ReactNode, type ToggleEvent } from 'react';
import { styled } from 'styled-components';
import { Button } from '../kit/Button.ts';
import { Check, SignOut, UpDown } from '../kit/icons.tsx';
import { useSession } from '../session/context.ts';

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

const Panel = styled.div`
  inset: auto;
  width: min(22rem, calc(100vw - 24px));
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

/** Who is signed in, and the other customers of the demo. A popover: Escape and a click elsewhere close it. */
export function CustomerMenu(): ReactNode {
  const { customer, customers, switchTo } = useSession();
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const place = (event: ToggleEvent<HTMLDivElement>): void => {
    const box = opener.current?.getBoundingClientRect();
    if (event.newState !== 'open' || box === undefined) return;
    const left = Math.max(12, Math.min(box.left, window.innerWidth - 12 - 352));
    Object.assign(event.currentTarget.style, { top: `${box.bottom + 6}px`, left: `${left}px` });
  };
  return (
    <>
      <Opener ref={opener} type="button" popoverTarget={id} aria-label={`${customer.name}: switch customer`}>
        <span>{customer.name}</span>
        <UpDown />
      </Opener>
      <Panel id={id} popover="auto" role="group" aria-label="Customers" onBeforeToggle={place}>
        <h2>Switch customer</h2>
        {customers.map(({ id: customerId, name, about }) => (
          <Item
            key={customerId}
            type="button"
            aria-current={customerId === customer.id ? 'true' : undefined}
            onClick={() => {
              switchTo(customerId);
            }}
          >
            {customerId === customer.id && <Check />}
            <strong>{name}</strong>
            <small>{about}</small>
          </Item>
        ))}
        <Rule />
        <Item
          type="button"
          onClick={() => {
            switchTo(null);
          }}
        >
          <SignOut />
          <strong>Sign out</strong>
        </Item>
      </Panel>
    </>
  );
}
