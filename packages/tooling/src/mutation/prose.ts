/** What Stryker passes to an ignorer: a Babel node and its surroundings. */
interface Code {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly quasis?: readonly { readonly value: { readonly raw: string } }[];
  readonly callee?: Code;
  readonly property?: Code;
  readonly arguments?: readonly Code[];
}

function textOf({ type, value, quasis }: Code): string | null {
  if (type === 'StringLiteral') return String(value);
  return type === 'TemplateLiteral' ? (quasis ?? []).map((part) => part.value.raw).join('') : null;
}

/**
 * Leaves out the sentences of errors and issues. Tests check their class, code, path and figures but not their words, so that wording
 * can be improved without changing a test. Faults in the words would survive by design, and hide those that matter.
 */
function isProse(node: Code, parent: Code): boolean {
  const text = textOf(node);
  if (text === null) return false;
  const index = parent.arguments?.indexOf(node) ?? -1;
  // A text without a space, such as `rows[3].value`, is a path and is not left out.
  if (parent.type === 'NewExpression') return index >= 0 && (parent.callee?.name ?? '').endsWith('Error') && text.includes(' ');
  return index >= 1 && (parent.callee?.name === 'refuse' || (parent.callee?.property?.name === 'add' && text.includes(' ')));
}

/** The shape of a Stryker plugin, as its `declareValuePlugin` would make it. */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'prose',
    value: { shouldIgnore: ({ node, parent }: { node: Code; parent: Code }): string | undefined => (isProse(node, parent) ? 'prose' : undefined) },
  },
];
