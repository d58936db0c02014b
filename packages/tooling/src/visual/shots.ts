export const SCHEMES = ['light', 'dark', 'forced-colors'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** A phone, a tablet and a desktop. */
const WIDTHS = [320, 768, 1280] as const;

/**
 * A picture of each component in its usual form, and of every design that no test can check (states, marks, hostile names, right to
 * left). There are fewer than stories, so that the baselines stay small enough to look through and to keep in git.
 */
const STORIES = [
  'components-usagechart--bars',
  'components-usagechart--lines',
  'components-usagechart--lines-and-moments',
  'components-usagechart--hostile-names',
  'components-spendchart--net',
  'components-spendchart--towards-commit',
  'components-balancetable--expanded',
  'components-balancetable--hostile-names',
  'components-balancetable--arabic',
  'components-invoicetable--expanded',
  'components-netbalancebadge--low',
  'components-burndownchart--with-threshold',
  'components-allowancemeter--overage',
  'components-rechargestatus--several-contracts',
  'components-alerttable--ready',
  'components-seatbalancetable--hostile-names',
  'components-costsimulator--expanded',
  'components-metronomeembed--backend-fails',
  'states-usagechart--pending',
  'states-usagechart--failed',
  'states-usagechart--stale',
  'states-spendchart--pending',
] as const;

export interface Shot {
  story: string;
  scheme: Scheme;
  width: number;
  /** The path of its baseline, below the folder of all. */
  file: string;
}

/** Every picture, sorted by file. */
export const SHOTS: readonly Shot[] = STORIES.flatMap((story) =>
  SCHEMES.flatMap((scheme) => WIDTHS.map((width) => ({ story, scheme, width, file: `${story}/${scheme}-${width}.png` }))),
);
