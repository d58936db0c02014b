/** Finds numbers that may not fit into a double. They are rare, and this test is cheap. */
const LONG_NUMBER = /\d[\d.]{15,}/;
const TEXT_OR_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

const keepDigits = (token: string): string => (token.startsWith('"') || String(Number(token)) === token || token.length < 16 ? token : `"${token}"`);

/**
 * JSON.parse, except that a number with more digits than a double holds becomes decimal text, which the transformers read exactly.
 * @throws SyntaxError if the text is not JSON
 */
export function parseExact(text: string): unknown {
  const plain: unknown = JSON.parse(text);
  return LONG_NUMBER.test(text) ? JSON.parse(text.replace(TEXT_OR_NUMBER, keepDigits)) : plain;
}
