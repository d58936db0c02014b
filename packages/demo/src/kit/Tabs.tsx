import { color, token } from '@meterboard/ui/theme';
import { useId, type KeyboardEvent, type ReactNode } from 'react';
import { styled } from 'styled-components';

const List = styled.div`
  display: flex;
  gap: 4px;
  border-bottom: 1px solid ${color.grayLight};
  overflow-x: auto;
  scrollbar-width: none;
`;

const Tab = styled.button`
  padding: 10px 12px;
  border: 0;
  border-bottom: 2px solid transparent;
  background: none;
  color: ${color.grayMedium};
  font-weight: 500;
  white-space: nowrap;
  cursor: pointer;
  &:hover { color: ${color.grayDark}; }
  &[aria-selected='true'] { border-color: ${color.action}; color: ${color.grayDark}; }
  /* Forced colours draw what is transparent, too. */
  @media (forced-colors: active) { border-color: Canvas; &[aria-selected='true'] { border-color: Highlight; } }
  &:focus-visible { outline-offset: -2px; border-radius: ${token.radius}; }
`;

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

export interface TabsProps<Value extends string> {
  label: string;
  value: Value;
  tabs: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
  /** The panel of the chosen tab. */
  children: ReactNode;
}

/** Tabs as WAI-ARIA describes them: one stop for Tab, the arrow keys move between them and choose. */
export function Tabs<Value extends string>({ label, value, tabs, onChange, children }: TabsProps<Value>): ReactNode {
  const id = useId();
  const move = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const index = tabs.findIndex((tab) => tab.value === value);
    const next = step === undefined ? undefined : tabs[(index + step + tabs.length) % tabs.length];
    if (next === undefined) return;
    event.preventDefault();
    onChange(next.value);
    document.getElementById(`${id}-${next.value}`)?.focus();
  };
  return (
    <>
      <List role="tablist" aria-label={label}>
        {tabs.map((tab) => (
          <Tab
            key={tab.value}
            id={`${id}-${tab.value}`}
            type="button"
            role="tab"
            aria-selected={tab.value === value}
            aria-controls={`${id}-panel`}
            tabIndex={tab.value === value ? 0 : -1}
            onKeyDown={move}
            onClick={() => {
              onChange(tab.value);
            }}
          >
            {tab.label}
          </Tab>
        ))}
      </List>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${value}`}>
        {children}
      </div>
    </>
  );
}
