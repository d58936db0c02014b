/** Runs before the tests of components. What they wait for comes late where the machine is busy; only what never comes should fail them. */
import { configure } from '@testing-library/react';

configure({ asyncUtilTimeout: 60_000 });
