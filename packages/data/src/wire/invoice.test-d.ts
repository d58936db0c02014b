import type { Invoice as SdkInvoice, InvoiceListBreakdownsResponse } from '@metronome/sdk/resources/v1/customers/invoices.js';
import type { PricingUnitListResponse } from '@metronome/sdk/resources/v1/pricing-units.js';
import { describe, expectTypeOf, it } from 'vitest';
import type { InvoiceBreakdown } from './breakdown.js';
import type { CreditTypeRow } from './creditType.js';
import type { Invoice } from './invoice.js';
import type { LineItem } from './lineItem.js';

describe('what @metronome/sdk 3.10 answers is what the readers take', () => {
  it('invoices and their lines', () => {
    expectTypeOf<SdkInvoice>().toExtend<Invoice>();
    expectTypeOf<SdkInvoice.LineItem>().toExtend<LineItem>();
    expectTypeOf<SdkInvoice[]>().toExtend<readonly Invoice[]>();
  });

  it('breakdowns', () => {
    expectTypeOf<InvoiceListBreakdownsResponse>().toExtend<InvoiceBreakdown>();
  });

  it('an invoice without a window is no breakdown', () => {
    expectTypeOf<SdkInvoice>().not.toExtend<InvoiceBreakdown>();
  });

  it('credit types', () => {
    expectTypeOf<PricingUnitListResponse>().toExtend<CreditTypeRow>();
  });
});
