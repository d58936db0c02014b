import fc from 'fast-check';

/**
 * A whole number from the environment, `least` or more.
 * @throws Error for other text: Number would make NaN of it, with which every seed draws the same and no run is made, and nobody would notice
 */
export function wholeFrom(environment: Readonly<Record<string, string | undefined>>, name: string, usual: number, least = 0): number {
  const text = environment[name];
  if (text === undefined) return usual;
  if (!/^\d{1,15}$/.test(text)) throw new Error(`${name} is "${text}", which is not a whole number. Write it like ${name}=42.`);
  if (Number(text) < least) throw new Error(`${name} is ${text}: with fewer than ${least} nothing is tested.`);
  return Number(text);
}

/** The same examples in every run, so that a test fails for what was changed, and not by chance. FUZZ_SEED draws others. */
export const SEED = wholeFrom(process.env, 'FUZZ_SEED', 20_241_001);

fc.configureGlobal({ seed: SEED });

export { fc };
