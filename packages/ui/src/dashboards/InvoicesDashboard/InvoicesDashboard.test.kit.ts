import { invoiceRecord } from '@meterboard/data/testing';

const month = (first: number) => ({ start: `2024-${String(first).padStart(2, '0')}-01`, end: `2024-${String(first + 1).padStart(2, '0')}-01` });
/** A draft, a finalized invoice, a scheduled charge and a void one. */
export const own = [
  invoiceRecord({ id: 'october', status: 'DRAFT', period: { start: '2024-10-10', end: '2024-11-10' } }),
  { ...invoiceRecord({ id: 'september', period: month(9) }), contract_id: 'other' },
  invoiceRecord({ id: 'purchase', type: 'SCHEDULED', issued: '2024-07-01' }),
  invoiceRecord({ id: 'august', status: 'VOID', period: month(8) }),
];
