import fc from 'fast-check';

/** The same examples in every run, so that a test fails for what was changed, and not by chance. FUZZ_SEED draws others. */
export const SEED = Number(process.env['FUZZ_SEED'] ?? 20_241_001);

fc.configureGlobal({ seed: SEED });

export { fc };
