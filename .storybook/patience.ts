/** Runs before the stories as tests: what a story waits for comes late where the machine is busy. */
import { configure } from 'storybook/test';

configure({ asyncUtilTimeout: 60_000 });
