/** Runs before the tests of components. What they wait for comes late where the machine is busy; only what never comes should fail them. */
import { configure } from '@testing-library/react';

configure((usual) => ({
  asyncUtilTimeout: 60_000,
  asyncWrapper: (wait: () => Promise<unknown>) =>
    usual.asyncWrapper(async () => {
      const result = await wait();
      // React may run the effects of what it has drawn, such as the next request, in a later turn of the event loop.
      await new Promise((resolve) => { setTimeout(resolve); });
      return result;
    }),
}));
