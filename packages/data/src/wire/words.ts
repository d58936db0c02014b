/**
 * What the wire's words mean: `dictionary({ open: 'DRAFT SENT' })` maps DRAFT and SENT to 'open'. A map, so that a word such as
 * "constructor" means nothing.
 */
export const dictionary = <Meaning extends string>(words: Readonly<Record<Meaning, string>>): ReadonlyMap<string, Meaning> =>
  new Map((Object.keys(words) as Meaning[]).flatMap((meaning) => words[meaning].split(' ').map((word) => [word, meaning])));
