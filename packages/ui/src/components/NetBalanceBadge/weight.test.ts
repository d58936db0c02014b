import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { expect, it } from 'vitest';

/** One export alone as a host would ship it: all that it needs, React left outside. */
async function bundle(name: string): Promise<Rolldown.OutputChunk> {
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
        load: (id) => (id === entry ? `export { ${name} } from ${JSON.stringify(`${import.meta.dirname}/../../index.ts`)};` : null),
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

it.each([
  ['NetBalanceBadge', 15_000],
  ['useNetBalance', 6_000],
])('%s with everything it needs weighs less than %i bytes, and contains no chart code', async (name, limit) => {
  const { code, modules } = await bundle(name);
  expect(gzipSync(code, { level: 9 }).length).toBeLessThan(limit);
  const carried = Object.entries(modules).filter(([, { renderedLength }]) => renderedLength > 0).map(([id]) => id);
  expect(carried.filter((id) => /\/ui\/src\/(?:chart|interaction|dashboards)\/|visx|d3-|big\.js/.test(id))).toEqual([]);
  expect(carried.some((id) => /NetBalance(?:Badge)?\.tsx?$/.test(id))).toBe(true);
});
