import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { storyNameFromExport, toId } from 'storybook/internal/csf';
import { trackedFiles } from './tracked.ts';

const first = (text: string, pattern: RegExp): string | undefined => pattern.exec(text)?.[1];

/** The pages that one file of the catalogue makes, as Storybook's addresses call them. */
function pathsOf(file: string, text: string): string[] {
  if (file.endsWith('.mdx')) {
    const title = first(text, /<Meta title="([^"]+)"/);
    return title === undefined ? [] : [`/docs/${toId(title, 'docs')}`];
  }
  const title = first(text, /const meta = \{\s*title: '([^']+)'/);
  if (title === undefined) return [];
  const stories = [...text.matchAll(/^export const (\w+)/gm)].map(([, name = '']) => `/story/${toId(title, storyNameFromExport(name))}`);
  return /'autodocs'/.test(text) ? [`/docs/${toId(title, 'docs')}`, ...stories] : stories;
}

/** Every address of the catalogue that a page may link to. */
export const cataloguePaths = (root: string): Set<string> =>
  new Set(trackedFiles(root, ['stories']).filter((file) => /\.(?:mdx|stories\.tsx)$/.test(file)).flatMap((file) => pathsOf(file, readFileSync(resolve(root, file), 'utf8'))));

/** The links of a page that lead to nothing in the catalogue. */
export const brokenLinks = (text: string, paths: ReadonlySet<string>): string[] =>
  [...text.matchAll(/\]\(\?path=([^)]+)\)/g)].map(([, path = '']) => path).filter((path) => !paths.has(path));

/** A heading as GitHub, npm and Storybook write it in an address. */
const anchorOf = (heading: string): string => heading.toLowerCase().replaceAll(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-');

const hasHeading = (file: string, anchor: string): boolean => [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].some(([, heading = '']) => anchorOf(heading) === anchor);

/** The relative links of a README that lead to no file, or to no heading of it. A folder stands for its README. */
export const deadLinks = (text: string, file: string, root: string): string[] =>
  [...text.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, link = '']) => link).filter((link) => {
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? resolve(root, file) : resolve(root, dirname(file), path);
    if (!existsSync(target)) return true;
    const page = existsSync(resolve(target, 'README.md')) ? resolve(target, 'README.md') : target;
    return anchor !== undefined && anchor !== 'readme' && !hasHeading(page, anchor);
  });

/**
 * The words in code style that name nothing: neither a file or folder of the repository, nor anything that `known` tells of. A phrase, such
 * as a command, counts as one.
 */
export const unknownNames = (text: string, root: string, known: string): string[] =>
  [...new Set([...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))].filter((name) => {
    if (/^(?:packages|stories)\//.test(name)) return !existsSync(resolve(root, name));
    const [literal] = name.split('*');
    return !known.includes(literal ?? name) || (/^\w+$/.test(name) && !new RegExp(`\\b${name}\\b`).test(known));
  });
