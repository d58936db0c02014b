import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';

/** What the files of one folder may import. */
export interface Boundary {
  /** A folder below `packages/`, or a file in it. The longest match applies. */
  readonly folder: string;
  /** Folders and packages that may be imported. A folder may always import from itself. */
  readonly may: readonly string[];
  /** Folders whose types may be imported, but not their run-time code. */
  readonly typesOf?: readonly string[];
}

const VISX = ['@visx/scale', '@visx/shape'];
const REACT = ['react', 'react-dom'];
const STYLE = ['styled-components'];
const DATA = ['@meterboard/data'];
/** What a customer may import. */
const PUBLIC = ['data', 'data/schema', 'data/testing', 'ui', 'ui/theme', 'ui/dashboards', 'server', 'sandbox'].map((entry) => `@meterboard/${entry}`);

/** All import boundaries. Rows flow through the folders in one direction, and imports follow it. */
const BOUNDARIES: readonly Boundary[] = [
  { folder: 'data/src/errors.ts', may: [], typesOf: ['data/src/exact'] },
  { folder: 'data/src/exact', may: ['data/src/errors.ts'] },
  { folder: 'data/src/time', may: ['data/src/errors.ts', '@date-fns/tz'] },
  { folder: 'data/src/wire', may: ['data/src/exact', 'data/src/time', 'data/src/errors.ts'] },
  { folder: 'data/src/view', may: [], typesOf: ['data/src/exact', 'data/src/time'] },
  { folder: 'data/src/transform', may: ['data/src/wire', 'data/src/exact', 'data/src/time', 'data/src/view', 'data/src/errors.ts'] },
  { folder: 'data/src/source', may: ['data/src/wire', 'data/src/exact', 'data/src/time', 'data/src/view', 'data/src/transform', 'data/src/errors.ts'] },
  { folder: 'data/src/schema', may: ['data/src/wire', 'data/src/exact', 'data/src/time', 'data/src/view', 'data/src/transform', 'data/src/errors.ts'] },
  { folder: 'data/src/schema.ts', may: ['data/src/schema'] },
  { folder: 'data/src/testing', may: ['data/src'] },
  { folder: 'data/src/testing.ts', may: ['data/src/testing'] },
  { folder: 'data/src/index.ts', may: ['data/src'] },
  { folder: 'ui/src/dom', may: REACT },
  { folder: 'ui/src/i18n', may: DATA },
  { folder: 'ui/src/theme', may: [...DATA] },
  { folder: 'ui/src/hooks', may: ['ui/src/dom', 'ui/src/i18n', ...REACT, ...DATA] },
  { folder: 'ui/src/provider', may: ['ui/src/hooks', 'ui/src/i18n', 'ui/src/theme', ...REACT, ...DATA] },
  { folder: 'ui/src/chart', may: [...DATA, ...VISX], typesOf: ['ui/src/i18n'] },
  { folder: 'ui/src/parts', may: ['ui/src/theme', 'ui/src/dom', ...REACT, ...STYLE, ...VISX], typesOf: ['ui/src/chart', 'ui/src/i18n', ...DATA] },
  { folder: 'ui/src/interaction', may: ['ui/src/chart', 'ui/src/hooks', 'ui/src/dom', ...REACT, ...DATA] },
  { folder: 'ui/src/sound', may: ['ui/src/chart', ...DATA] },
  { folder: 'ui/src/image', may: ['ui/src/dom', ...DATA] },
  {
    folder: 'ui/src/components',
    may: ['chart', 'parts', 'interaction', 'hooks', 'provider', 'i18n', 'theme', 'dom', 'sound'].map((name) => `ui/src/${name}`).concat(REACT, STYLE, DATA),
  },
  { folder: 'ui/src/dashboards', may: ['ui/src', ...REACT, ...STYLE, ...DATA, '@tanstack/react-query'] },
  { folder: 'ui/src/viewState', may: ['ui/src/chart', 'ui/src/components', 'ui/src/dashboards', 'ui/src/i18n', ...DATA] },
  { folder: 'ui/src/index.ts', may: ['ui/src'] },
  { folder: 'ui/src/theme.ts', may: ['ui/src/theme'] },
  { folder: 'ui/src/dashboards.ts', may: ['ui/src/dashboards'] },
  { folder: 'server/src', may: [...DATA, '@metronome/sdk'] },
  { folder: 'demo/src', may: [...REACT, ...STYLE, ...PUBLIC, '@tanstack/react-query'] },
  { folder: 'demo/server', may: [...PUBLIC, 'hono', '@hono/node-server', 'node:'] },
  { folder: '../stories', may: [...REACT, ...STYLE, ...PUBLIC, '@storybook', 'storybook', '@tanstack/react-query'] },
  { folder: 'sandbox/src', may: ['hono', '@hono/node-server', 'big.js', 'node:'] },
];

export interface Import {
  readonly file: string;
  readonly line: number;
  /** The folder or file below `packages/`, or the package name. */
  readonly target: string;
  readonly typeOnly: boolean;
}

const STATEMENT = /^(?:import|export)\s+(type\s)?[^'"`;]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

/** Every import of one source text. */
export function importsOf(packages: string, file: string, text: string): Import[] {
  return [...text.matchAll(STATEMENT)].map((match) => {
    const specifier = match[2] ?? match[3] ?? match[4] ?? '';
    return {
      file,
      line: text.slice(0, match.index).split('\n').length,
      target: specifier.startsWith('.') ? relative(packages, resolve(packages, dirname(file), specifier)).replace(/\.jsx?$/, '.ts') : specifier,
      typeOnly: match[1] !== undefined,
    };
  });
}

/** Our own packages may be imported by the named entries only. A folder or third-party package may be imported from below, too. */
const inside = (target: string, folder: string): boolean =>
  target === folder || (!folder.startsWith('@meterboard/') && target.startsWith(`${folder}/`)) || (folder.endsWith(':') && target.startsWith(folder));

/** The boundary that applies to a file: the longest match. */
function boundaryOf(file: string): Boundary | undefined {
  return BOUNDARIES.filter(({ folder }) => inside(file, folder)).sort((a, b) => b.folder.length - a.folder.length)[0];
}

/** A component is a folder of its own, and never imports another component. */
const componentOf = (path: string): string | undefined => /^ui\/src\/components\/([^/]+)/.exec(path)?.[1];

/** Why an import breaks a boundary, or null. */
export function violationOf(found: Import): string | null {
  const boundary = boundaryOf(found.file);
  if (boundary === undefined) return `${found.file}:${found.line} lies in a folder without a boundary`;
  const own = componentOf(found.file);
  const other = componentOf(found.target);
  const neighbour = own !== undefined && other !== undefined && own !== other;
  const allowed =
    !neighbour &&
    (inside(found.target, boundary.folder) ||
      boundary.may.some((folder) => inside(found.target, folder)) ||
      (found.typeOnly && (boundary.typesOf ?? []).some((folder) => inside(found.target, folder))));
  return allowed ? null : `${found.file}:${found.line} imports ${found.typeOnly ? 'types of ' : ''}${found.target}; ${boundary.folder} may not`;
}

const FOLDERS = ['data/src', 'ui/src', 'server/src', 'sandbox/src', 'demo/src', 'demo/server', '../stories'];

/** The source files that have boundaries, relative to `packages`. */
export function sourceFiles(packages: string): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(resolve(packages, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/\.test(?:-d|\.kit)?\.tsx?$/.test(file))
      .map((file) => `${folder}/${file}`),
  );
}

/** Every broken boundary, with file and line. */
export function violations(packages: string): string[] {
  return sourceFiles(packages)
    .flatMap((file) => importsOf(packages, file, readFileSync(resolve(packages, file), 'utf8')))
    .map(violationOf)
    .filter((found) => found !== null);
}
