import { resolve } from 'node:path';
import ts from 'typescript';
import { ENTRIES } from './surface.ts';

/** A fenced block of TypeScript, in a page or in a docstring. */
export interface Snippet {
  file: string;
  /** The number of its first line of code, from 1. */
  line: number;
  text: string;
}

const FENCE = /^( *\* )?```tsx?\n([\s\S]*?)^\1?```/gm;
const MARGIN = /^ *\* ?/gm;

/** Every block in a text, without the stars of a docstring. */
export function snippetsOf(file: string, text: string): Snippet[] {
  return [...text.matchAll(FENCE)].map(({ index, 1: margin, 2: code = '' }) => ({
    file,
    line: text.slice(0, index).split('\n').length + 1,
    text: margin === undefined ? code : code.replace(MARGIN, ''),
  }));
}

/** What the examples take for granted: the modules of the host, and what the sentence before a block mentions. */
const HOST = `
import type { BalancesView, BillingSource, Instant, Interval, UsageRow, UsageView } from '@meterboard/data';
import type { BillingHandler, Identify } from '@meterboard/server';
import type { LoadState } from '@meterboard/ui';
import type Metronome from '@metronome/sdk';
import type { RequestListener } from 'node:http';

declare global {
  const rows: readonly UsageRow[];
  const view: UsageView;
  const query: LoadState<UsageView>;
  const interval: Interval;
  const now: Instant;
  const source: Required<BillingSource>;
  const customer: { id: string };
  const customerId: string;
  const customer_id: string;
  const balances: () => Promise<BalancesView>;
  const token: string | undefined;
  const identify: Identify;
  const billing: BillingHandler;
  const metronome: Metronome;
  const hono: { post(path: string, handler: (context: { req: { raw: Request } }) => Promise<Response>): void };
  type ExpressRequest = { user?: { customerId: string } };
  const express: { post(path: string, listener: RequestListener): void };
  const fastify: { post(path: string, handler: (request: { url: string; body: unknown }) => Promise<Response>): void };
}
`;
const MODULES = `
declare module '@/billing' { export const billing: import('@meterboard/server').BillingHandler }
declare module '@/auth' { export function currentUser(request: Request): Promise<{ metronomeCustomerId: string } | null> }
declare module 'next/navigation' { export function useServerInsertedHTML(callback: () => React.ReactNode): void }
declare module 'react-i18next' { export function useTranslation(namespace: string): { t: (key: string, facts?: Record<string, unknown>) => string; i18n: { language: string } } }
declare module '@hono/node-server' { export function getRequestListener(handler: (request: Request) => Promise<Response>): import('node:http').RequestListener }
`;

/** The settings of a customer's project, except that packages are read from their sources, so that nothing has to be built. */
function optionsAt(root: string): ts.CompilerOptions {
  const sources = { ...ENTRIES, '@meterboard/sandbox': 'sandbox/src/index.ts' };
  return {
    target: ts.ScriptTarget.ES2023,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    moduleDetection: ts.ModuleDetectionKind.Force,
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
    verbatimModuleSyntax: true,
    skipLibCheck: true,
    noEmit: true,
    types: ['node', 'react'],
    typeRoots: [resolve(root, 'node_modules/@types')],
    paths: {
      ...Object.fromEntries(Object.entries(sources).map(([name, file]) => [name, [resolve(root, 'packages', file)]])),
      '@metronome/sdk': [resolve(root, 'packages/server/node_modules/@metronome/sdk')],
    },
  };
}

/** A compiler host that also has these files, which exist only in memory. */
function hostWith(files: ReadonlyMap<string, string>, options: ts.CompilerOptions): ts.CompilerHost {
  const disk = ts.createCompilerHost(options);
  return {
    ...disk,
    fileExists: (name) => files.has(name) || disk.fileExists(name),
    readFile: (name) => files.get(name) ?? disk.readFile(name),
    getSourceFile: (name, version) => {
      const text = files.get(name);
      return text === undefined ? disk.getSourceFile(name, version) : ts.createSourceFile(name, text, version);
    },
  };
}

/** The compiler's errors, as `file:line: message`. Each block is compiled on its own, as a reader would copy it. */
export function compileErrors(root: string, snippets: readonly Snippet[]): string[] {
  const options = optionsAt(root);
  // Among the sources of ui, so that its peer dependencies are found.
  const place = (name: string): string => resolve(root, 'packages/ui/src', name);
  const named = new Map(snippets.map((snippet, index) => [place(`snippet-${index}.tsx`), snippet]));
  const files = new Map([...named].map(([name, { text }]) => [name, text]));
  files.set(place('snippet-host.ts'), HOST).set(place('snippet-modules.d.ts'), MODULES);
  const program = ts.createProgram([...files.keys()], options, hostWith(files, options));
  return [...named].flatMap(([name, { file, line }]) => {
    const source = program.getSourceFile(name);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(({ start = 0, messageText }) => {
      const row = source?.getLineAndCharacterOfPosition(start).line ?? 0;
      return `${file}:${line + row}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
  });
}
