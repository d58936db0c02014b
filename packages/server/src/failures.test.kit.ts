import { testHandler, type TestHandler } from './handler.test.kit.js';
import type { Answers } from './fake-metronome.test.kit.js';

export const BALANCES = '/v1/contracts/customerBalances/list';
/** What the browser is told of a failure that is not its own. */
export const NEUTRAL = 'The billing data could not be read. Try again in a while.';

/** A handler, with the given answer to the list of balances. */
export const balances = (answer: Answers, options?: Parameters<typeof testHandler>[1]): TestHandler => testHandler((call) => (call.path === BALANCES ? answer(call) : undefined), options);
