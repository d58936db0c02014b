'use client';
import type { ReactElement } from 'react';
import type { GroupKeyLabel } from '@meterboard/data';
import type { CommonMessages } from '../../i18n/messages/common.js';
import type { DashboardMessages } from '../../i18n/messages/dashboards.js';
import type { InvoiceMessages } from '../../i18n/messages/invoices.js';
import type { TableMessages } from '../../i18n/messages/tables.js';
import type { Words } from '../../i18n/words.js';
import { Choice } from '../Choice.js';
import { keyName } from '../groupLabels.js';
import { FILTERS, type InvoiceFilter } from './invoiceChoice.js';
import type { SpendGrouping } from './invoicesProps.js';
import type { Invoices } from './useInvoices.js';

export type InvoicesWords = Words<CommonMessages & TableMessages & DashboardMessages & InvoiceMessages>;

export interface InvoicesState {
  filter: InvoiceFilter;
  groupBy: SpendGrouping;
  setFilter: (filter: InvoiceFilter) => void;
  setGroupBy: (groupBy: SpendGrouping) => void;
  setUnit: (creditTypeId: string) => void;
}

export interface InvoicesControlsProps {
  invoices: Invoices;
  state: InvoicesState;
  groupKeys: readonly string[];
  hideVoid: boolean;
  labels: readonly GroupKeyLabel[];
  words: InvoicesWords;
}

const OWN = ['product', 'type', 'contract'] as const;

/** Undefined for what is no grouping. */
export const readGrouping = (given: SpendGrouping | null | undefined): SpendGrouping | undefined =>
  typeof given === 'object' ? (typeof given?.group === 'string' ? given : undefined) : OWN.find((own) => own === given);

const valueOf = (groupBy: SpendGrouping): string => (typeof groupBy === 'string' ? groupBy : `key ${groupBy.group}`);

export const spendGroupName = (groupBy: SpendGrouping, labels: readonly GroupKeyLabel[], { messages }: InvoicesWords): string => (typeof groupBy === 'string' ? messages.spendGroup[groupBy] : keyName(groupBy.group, labels, messages.unnamed));

/** The choices of how the current period's spend is split, and of which invoices are listed. */
export function InvoicesControls({ invoices, state, groupKeys, hideVoid, labels, words }: InvoicesControlsProps): ReactElement {
  const { messages } = words;
  const groupings: readonly SpendGrouping[] = [...OWN, ...groupKeys.map((group) => ({ group }))];
  const offered = groupings.some((each) => valueOf(each) === valueOf(state.groupBy)) ? groupings : [...groupings, state.groupBy];
  const filters = FILTERS.filter((filter) => !(hideVoid && filter === 'void'));
  return (
    <>
      {invoices.spend === null ? null : (
        <Choice
          name="group"
          label={messages.splitBy}
          value={valueOf(state.groupBy)}
          options={offered.map((each) => ({ value: valueOf(each), label: spendGroupName(each, labels, words) }))}
          onChange={(value) => { state.setGroupBy(offered.find((each) => valueOf(each) === value) ?? 'product'); }}
        />
      )}
      <Choice
        name="filter"
        label={messages.invoiceStatusFilter}
        value={state.filter}
        options={filters.map((value) => ({ value, label: value === 'all' ? messages.allInvoices : messages.invoiceStatus[value] }))}
        onChange={state.setFilter}
      />
    </>
  );
}
