import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { importsOf, violationOf, violations, sourceFiles } from './boundaries.ts';

const packages = fileURLToPath(new URL('../..', import.meta.url));
const verdict = (file: string, source: string): (string | null)[] => importsOf(packages, file, source).map(violationOf);

describe('import boundaries', () => {
  it('reads the whole tree', () => {
    expect(sourceFiles(packages).length).toBeGreaterThan(50);
  });

  it('hold in every source file', () => {
    expect(violations(packages)).toEqual([]);
  });

  it('name the file and line that breaks them', () => {
    expect(verdict('data/src/wire/usage.ts', "import { x } from '../exact/sum.js';\nimport { y } from '../transform/toUsageView.js';")).toEqual([
      null,
      'data/src/wire/usage.ts:2 imports data/src/transform/toUsageView.ts; data/src/wire may not',
    ]);
  });

  it('keep run-time code out of the view models', () => {
    expect(verdict('data/src/view/usage.ts', "import { add } from '../exact/decimal.js';")).toHaveLength(1);
    expect(verdict('data/src/view/usage.ts', "import type { Decimal } from '../exact/decimal.js';")).toEqual([null]);
  });

  it('keep React out of the data layer and the SDK out of the browser', () => {
    expect(verdict('data/src/source/http.ts', "import { useState } from 'react';")[0]).toContain('imports react');
    expect(verdict('ui/src/components/UsageChart/UsageChart.tsx', "import Metronome from '@metronome/sdk';")[0]).toContain('@metronome/sdk');
  });

  it('let the demo and the stories import only public entries, as customers do', () => {
    expect(verdict('demo/src/main.tsx', "import { UsageChart } from '@meterboard/ui';\nimport { x } from '../../ui/src/chart/describe.ts';\nimport { y } from '@meterboard/ui/dist/chart/describe.js';")).toEqual([
      null,
      expect.stringContaining('demo/src/main.tsx:2 imports ui/src/chart/describe.ts'),
      expect.stringContaining(':3 imports @meterboard/ui/dist/chart/describe.js'),
    ]);
    expect(verdict('../stories/UsageChart.stories.tsx', "import { x } from './samples/usage.js';\nimport { y } from '../packages/ui/src/chart/describe.js';")).toEqual([null, expect.stringContaining(':2 imports ui/src/chart/describe.ts')]);
  });

  it('keep components from importing each other, and see side-effect and dynamic imports', () => {
    expect(verdict('ui/src/components/UsageChart/UsageChart.tsx', "import { B } from '../BalanceTable/BalanceTable.js';")[0]).toContain('BalanceTable');
    expect(verdict('ui/src/chart/scale.ts', "import 'react';\nconst a = import('react-dom');")).toEqual([expect.stringContaining(':1 imports react'), expect.stringContaining(':2 imports react-dom')]);
  });
});
