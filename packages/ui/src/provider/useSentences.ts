import { useContext, useMemo } from 'react';
import type { Messages } from '../i18n/messages.js';
import { BillingContext } from './context.js';

/** The sentences a component knows by itself, replaced by the provider's and then by its own. `defaults` must be a constant. */
export function useSentences<M extends Partial<Messages>>(defaults: M, own: Partial<Messages> | undefined): M {
  const { messages } = useContext(BillingContext);
  return useMemo(() => (messages === undefined && own === undefined ? defaults : { ...defaults, ...messages, ...own }), [defaults, messages, own]);
}
