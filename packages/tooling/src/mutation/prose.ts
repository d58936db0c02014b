/** What Stryker shows an ignorer of a place in the code: a Babel node and what stands around it. */
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
 * Sentences for people in errors and issues. Tests hold the class, the code, the path and the figures in them, and leave the words
 * alone, so that a word can be bettered without a test; faults in them would survive by design and hide those that matter.
 */
function isProse(node: Code, parent: Code): boolean {
  const text = textOf(node);
  if (text === null) return false;
  const index = parent.arguments?.indexOf(node) ?? -1;
  // `rows[3].value`, which has no blank, is a path and stays.
  if (parent.type === 'NewExpression') return index >= 0 && (parent.callee?.name ?? '').endsWith('Error') && text.includes(' ');
  return index >= 1 && (parent.callee?.name === 'refuse' || (parent.callee?.property?.name === 'add' && text.includes(' ')));
}

/** The form of a Stryker plugin; its `declareValuePlugin` makes nothing else. */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'prose',
    value: { shouldIgnore: ({ node, parent }: { node: Code; parent: Code }): string | undefined => (isProse(node, parent) ? 'prose' : undefined) },
  },
];
