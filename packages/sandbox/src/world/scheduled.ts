import { exact, type Exact, total, ZERO } from './exact.js';
import { idOf } from './ids.js';
import { externalOf, type Invoice } from './invoices.js';
import { grantName, type Line } from './lines.js';
import { TRUE_UP } from './products.js';
import type { Contract, Customer, Grant } from './story.js';
import type { Moment } from './time.js';
import type { Account } from './timeline.js';
import type { CreditType } from './units.js';

/** The id of the invoice that a scheduled item (a payment, a charge, a true-up) is billed on. */
export const scheduledInvoiceId = (item: string): string => idOf(`scheduled-invoice/${item}`);

interface Item {
  key: string;
  contract: Contract;
  at: Moment;
  line: Line;
}

function scheduled(customer: Customer, { key, contract, at, line }: Item, now: Moment): Invoice {
  return {
    id: scheduledInvoiceId(key), customerId: customer.id, contract, type: 'SCHEDULED', status: now >= at ? 'FINALIZED' : 'DRAFT',
    unit: line.unit, period: null, issuedAt: at, lines: () => [line], total: () => line.total, external: externalOf(at, now, false),
  };
}

function fixedLine(type: Line['type'], product: Line['product'], unit: CreditType, unitPrice: Exact, quantity = exact(1)): Line {
  return { type, name: product.name, product, unit, unitPrice, quantity, total: unitPrice.times(quantity) };
}

function purchases(grant: Grant, contract: Contract): Item[] {
  const { purchase } = grant;
  if (!purchase) return [];
  return purchase.items.map(({ id, at, quantity, unitPrice }) => {
    const line = fixedLine('commit_purchase', grant.product, purchase.unit, unitPrice, exact(quantity));
    return { key: id, contract, at, line: { ...line, name: grantName(grant), purchasedGrantId: grant.id } };
  });
}

/** What is still missing of a postpaid commit. Its true-up is a draft during the whole term. */
export function shortfall(account: Account): Exact {
  const missing = total(account.pools.map((pool) => pool.remaining));
  return missing.gt(ZERO) ? missing : ZERO;
}

/** When a postpaid commit's true-up is due: at the end of its last segment. */
export const trueUpAt = (grant: Grant): Moment => Math.max(...grant.segments.map((segment) => segment.end));

function trueUp(account: Account, contract: Contract): Item[] {
  const { grant } = account;
  if (grant.type !== 'POSTPAID') return [];
  const line = fixedLine('scheduled', TRUE_UP, grant.unit, shortfall(account));
  return [{ key: grant.id, contract, at: trueUpAt(grant), line: { ...line, postpaidCommitId: grant.id } }];
}

/** Invoices of commit payments, scheduled charges and true-ups: drafts from the day they are agreed, final on their date. */
export function scheduledInvoicesOf(customer: Customer, accounts: ReadonlyMap<string, Account>, now: Moment): Invoice[] {
  const contracts = customer.contracts.filter((contract) => contract.start <= now);
  const items = contracts.flatMap((contract): Item[] => {
    const own = [...accounts.values()].filter(({ grant }) => grant.contract === contract.id && grant.createdAt <= now);
    const charges = contract.charges.filter((charge) => !charge.onUsageInvoice);
    return [
      ...own.flatMap((account) => [...purchases(account.grant, contract), ...trueUp(account, contract)]),
      ...charges.map(({ id, product, at, amount }): Item => ({
        key: id, contract, at, line: { ...fixedLine('scheduled', product, contract.unit, amount), chargeId: id },
      })),
    ];
  });
  return items.map((item) => scheduled(customer, item, now));
}
