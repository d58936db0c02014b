import { resolve } from 'node:path';
import ts from 'typescript';

/** A public name: what it is in TypeScript, and what its docstring says. */
export interface ApiName {
  name: string;
  /** Such as `function round(value: Decimal, …): Decimal`, without a body. */
  signature: string;
  /** With what it throws. Empty where nothing is said. */
  doc: string;
  /** False for a type that public names are made of, but that cannot be imported. */
  exported: boolean;
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

const targetOf = (checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);

function describe(checker: ts.TypeChecker, found: ts.Symbol, exported: boolean): ApiName {
  const symbol = targetOf(checker, found);
  const { name } = found;
  return {
    name,
    signature: symbol.flags & ts.SymbolFlags.ValueModule ? namespaceText(checker, symbol, name) : signaturesOf(checker, symbol, name),
    doc: [ts.displayPartsToString(symbol.getDocumentationComment(checker)) || listDoc(found), ...thrownBy(symbol)].filter((part) => part !== '').join('\n\n'),
    exported,
  };
}

/** The parts of a declaration that others see. */
function outsideOf(declaration: ts.Declaration): readonly ts.Node[] {
  const made = ts.isVariableDeclaration(declaration) ? (declaration.type ?? declaration.initializer) : declaration;
  if (made === undefined) return [];
  return ts.isFunctionLike(made) ? [...made.parameters, ...(made.type === undefined ? [] : [made.type])] : ts.isTypeNode(made) || made === declaration ? [made] : [];
}

/** The types that a declaration names. */
function namedTypes(checker: ts.TypeChecker, declaration: ts.Declaration): ts.Symbol[] {
  const found: ts.Symbol[] = [];
  const visit = (node: ts.Node): void => {
    const name = ts.isTypeReferenceNode(node) ? node.typeName : ts.isExpressionWithTypeArguments(node) ? node.expression : undefined;
    const symbol = name === undefined ? undefined : checker.getSymbolAtLocation(name);
    if (symbol !== undefined) found.push(targetOf(checker, symbol));
    node.forEachChild(visit);
  };
  outsideOf(declaration).forEach(visit);
  return found;
}

/** The types of our own that public names are made of, directly or through each other, in order of their names. */
function hiddenTypes(checker: ts.TypeChecker, names: readonly ts.Symbol[], known: ReadonlySet<ts.Symbol>): ts.Symbol[] {
  const found = new Set<ts.Symbol>();
  const follow = (symbol: ts.Symbol): void => {
    for (const type of (symbol.declarations ?? []).flatMap((declaration) => namedTypes(checker, declaration))) {
      const ours = type.declarations?.some((declaration) => (ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration)) && /\/packages\/\w+\/src\//.test(declaration.getSourceFile().fileName));
      if (!ours || known.has(type) || found.has(type)) continue;
      found.add(type);
      follow(type);
    }
  };
  names.forEach(follow);
  return [...found];
}

const byName = (a: ApiName, b: ApiName): number => (a.name < b.name ? -1 : 1);

/**
 * The public names of all entries, and after them the types that they are made of, each in alphabetical order. Read from the packages'
 * sources, so that nothing has to be built. `files`: every entry -> its file below `packages`.
 */
export function apiOf(root: string, files: Readonly<Record<string, string>>): Map<string, ApiName[]> {
  const paths = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, [resolve(root, 'packages', file)]]));
  const program = ts.createProgram(Object.values(paths).flat(), { ...OPTIONS, paths, typeRoots: [resolve(root, 'node_modules/@types')] });
  const checker = program.getTypeChecker();
  const exportsOf = (entry: string): ts.Symbol[] => {
    const source = program.getSourceFile(paths[entry]?.[0] ?? '');
    const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
    return module === undefined ? [] : checker.getExportsOfModule(module);
  };
  const entries = Object.keys(files);
  const known = new Set(entries.flatMap((entry) => exportsOf(entry).map((symbol) => targetOf(checker, symbol))));
  return new Map(
    entries.map((entry) => {
      const exported = exportsOf(entry);
      const hidden = hiddenTypes(checker, exported.map((symbol) => targetOf(checker, symbol)), known);
      return [entry, [...exported.map((symbol) => describe(checker, symbol, true)).sort(byName), ...hidden.map((symbol) => describe(checker, symbol, false)).sort(byName)]];
    }),
  );
}
