import { resolve } from 'node:path';
import ts from 'typescript';

/** A public name: what it is in TypeScript, and what its docstring says. */
export interface ApiName {
  name: string;
  /** Such as `function round(value: Decimal, …): Decimal`, without a body. */
  signature: string;
  /** With what it throws. Empty where nothing is said. */
  doc: string;
}

const FORMAT = ts.TypeFormatFlags.NoTruncation;

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  jsx: ts.JsxEmit.ReactJSX,
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
  types: ['node', 'react'],
};

/** Source text from one place to another, without the empty ends. */
const textOf = (node: ts.Node, end = node.getEnd()): string => node.getSourceFile().text.slice(node.getStart(), end).trim();

/** What a class lets others see: no body, no private field. */
function classText(node: ts.ClassDeclaration): string {
  const seen = node.members.filter((member) => member.name === undefined || !ts.isPrivateIdentifier(member.name));
  const lines = seen.map((member) => {
    const body = ts.isConstructorDeclaration(member) || ts.isMethodDeclaration(member) || ts.isAccessor(member) ? member.body : undefined;
    return `  ${textOf(member, body?.getStart()).replace(/;?$/, ';')}`;
  });
  const heritage = (node.heritageClauses ?? []).map((clause) => ` ${textOf(clause)}`).join('');
  return `class ${node.name?.text ?? ''}${heritage} {\n${lines.join('\n')}\n}`;
}

function signatureOf(checker: ts.TypeChecker, name: string, declaration: ts.Declaration): string {
  if (ts.isClassDeclaration(declaration)) return classText(declaration);
  if (ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration)) return textOf(declaration).replace(/^export /, '');
  if (ts.isFunctionDeclaration(declaration)) {
    const signature = checker.getSignatureFromDeclaration(declaration);
    if (signature !== undefined) return `function ${name}${checker.signatureToString(signature, declaration, FORMAT)}`;
  }
  return `const ${name}: ${checker.typeToString(checker.getTypeAtLocation(declaration), declaration, FORMAT)}`;
}

const signaturesOf = (checker: ts.TypeChecker, symbol: ts.Symbol, name = symbol.name): string =>
  (symbol.declarations ?? []).map((declaration) => signatureOf(checker, name, declaration)).join('\n');

/** What stands in `import * as name`. */
const namespaceText = (checker: ts.TypeChecker, module: ts.Symbol, name: string): string =>
  `namespace ${name} {\n${checker.getExportsOfModule(module).map((symbol) => `  ${signaturesOf(checker, symbol)};`).join('\n')}\n}`;

const thrownBy = (symbol: ts.Symbol): string[] =>
  symbol
    .getJsDocTags()
    .filter(({ name }) => name === 'throws')
    .map(({ text }) => `Throws ${ts.displayPartsToString(text)}`);

/** What stands above the statement that exports a name, for what has no declaration of its own. */
const listDoc = (exported: ts.Symbol): string =>
  (exported.declarations ?? [])
    .filter(ts.isExportSpecifier)
    .flatMap((specifier) => ts.getJSDocCommentsAndTags(specifier.parent.parent))
    .map((found) => ts.getTextOfJSDocComment(found.comment) ?? '')
    .join('\n');

function describe(checker: ts.TypeChecker, exported: ts.Symbol): ApiName {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  const { name } = exported;
  return {
    name,
    signature: symbol.flags & ts.SymbolFlags.ValueModule ? namespaceText(checker, symbol, name) : signaturesOf(checker, symbol, name),
    doc: [ts.displayPartsToString(symbol.getDocumentationComment(checker)) || listDoc(exported), ...thrownBy(symbol)].filter((part) => part !== '').join('\n\n'),
  };
}

/**
 * The public names of some entries, in alphabetical order, read from the packages' sources, so that nothing has to be built.
 * `files`: every entry -> its file below `packages`.
 */
export function apiOf(root: string, files: Readonly<Record<string, string>>, entries: readonly string[]): Map<string, ApiName[]> {
  const paths = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, [resolve(root, 'packages', file)]]));
  const program = ts.createProgram(entries.flatMap((entry) => paths[entry] ?? []), { ...OPTIONS, paths, typeRoots: [resolve(root, 'node_modules/@types')] });
  const checker = program.getTypeChecker();
  return new Map(
    entries.map((entry) => {
      const source = program.getSourceFile(paths[entry]?.[0] ?? '');
      const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
      const exported = module === undefined ? [] : checker.getExportsOfModule(module);
      return [entry, exported.map((symbol) => describe(checker, symbol)).sort((a, b) => (a.name < b.name ? -1 : 1))];
    }),
  );
}
