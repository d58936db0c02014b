'use client';
import { forwardRef, type ReactElement, type ReactNode } from 'react';
import type { RechargeLine, RechargesView } from '@meterboard/data';
import type { Loadable } from '../../hooks/loadState.js';
import { Chip } from '../../parts/Chip.js';
import { CardNotice, FigureCard, leastHeight, type FigureCardProps } from '../../parts/FigureCard.js';
import type { SettingsProps } from '../../provider/useSettings.js';
import type { RechargeFigure, RechargePayment } from './figure.js';
import { Body } from './RechargeStatus.styles.js';
import { useRechargeStatus } from './useRechargeStatus.js';

export type RechargeStatusProps = Loadable<RechargesView> &
  SettingsProps &
  FigureCardProps & {
    /** What you know of payments: Metronome tells of them by webhook, and a contract with a failed payment only as switched off. */
    payments?: readonly RechargePayment[] | undefined;
    /** A button or link of yours below a recharge, to change it or to pay. The component itself changes nothing. */
    renderAction?: ((recharge: RechargeLine) => ReactNode) | undefined;
  };

/**
 * When contracts charge by themselves: at which balance, up to what, what that costs, and whether it is on. Contracts that are over are left out.
 *
 * ```tsx
 * import { RechargeStatus, type LoadState } from '@meterboard/ui';
 * import type { RechargesView } from '@meterboard/data';
 *
 * const Recharges = ({ state }: { state: LoadState<RechargesView> }) => (
 *   <RechargeStatus title="Automatic top-up" state={state} renderAction={() => <a href="/billing/top-up">Change</a>} />
 * );
 * ```
 */
export const RechargeStatus = forwardRef<HTMLElement, RechargeStatusProps>(function RechargeStatus(props, ref): ReactElement {
  const status = useRechargeStatus(props);
  return (
    <FigureCard props={props} rootRef={ref} card={status}>
      <Body data-part="recharges" style={leastHeight(props)}>
        {status.loaded.state === 'ready' ? (
          <ul>
            {status.recharges.map((figure) => (
              <Recharge key={figure.recharge.id} figure={figure} action={props.renderAction?.(figure.recharge)} />
            ))}
          </ul>
        ) : (
          <CardNotice props={props} card={status} />
        )}
      </Body>
    </FigureCard>
  );
});

function Recharge({ figure: { recharge, trigger, contract, status, rule, notes }, action }: { figure: RechargeFigure; action: ReactNode }): ReactElement {
  return (
    <li data-part="recharge" data-status={recharge.status} data-trigger={recharge.trigger}>
      <div data-part="name">
        {trigger}
        <Chip tone={status.tone}>{status.label}</Chip>
        <span data-part="contract">
          <bdi>{contract}</bdi>
        </span>
      </div>
      <p data-part="rule">{rule}</p>
      {notes.length === 0 ? null : (
        <ul data-part="notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {action === undefined || action === null ? null : <div data-part="action">{action}</div>}
    </li>
  );
}
