import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { expect, it } from 'vitest';

/** The badge alone as a host would ship it: all that it needs, React left outside. */
async function bundle(): Promise<Rolldown.OutputChunk> {
  const entry = '\0badge';
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: { '@meterboard/data': `${import.meta.dirname}/../../../../data/src/index.ts` } },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'badge' ? entry : null),
        load: (id) => (id === entry ? `export { NetBalanceBadge } from ${JSON.stringify(`${import.meta.dirname}/../../index.ts`)};` : null),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: 'badge', external: [/^react/], preserveEntrySignatures: 'strict', output: { format: 'es', codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  return output[0];
}

it('weighs less than 15 kB with styled-components, and carries no chart', async () => {
  const { code, modules } = await bundle();
  expect(gzipSync(code, { level: 9 }).length).toBeLessThan(15_000);
  const carried = Object.entries(modules).filter(([, { renderedLength }]) => renderedLength > 0).map(([id]) => id);
  expect(carried.filter((id) => /\/ui\/src\/(?:chart|interaction|dashboards)\/|visx|d3-|big\.js/.test(id))).toEqual([]);
  expect(carried.some((id) => id.endsWith('NetBalanceBadge.tsx'))).toBe(true);
});
