/** Runs before the tests of the `react18` projects, to check that they import the oldest peers that ui declares, not those of the workspace. */
import { version as dom } from 'react-dom';
import { version as react } from 'react';
import { version as styled } from 'styled-components';

const found = `react ${react}, react-dom ${dom}, styled-components ${styled}`;
const wanted = 'react 18.3.1, react-dom 18.3.1, styled-components 6.1.0';
if (found !== wanted) throw new Error(`These tests are there to run on ${wanted}; they got ${found}.`);
