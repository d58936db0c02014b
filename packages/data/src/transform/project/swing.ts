import { mean } from './mean.js';
import { normal, type Random } from './random.js';

/**
 * Whether days below zero take back more than a twentieth of what the others cost, as credits do, or corrections of a metric that counts
 * levels. Such days have no level that they could be in proportion to: it comes near zero, and what is measured by it explodes.
 */
export const isSwinging = (days: readonly number[]): boolean => mean(days) < 0.9 * mean(days.map(Math.abs));

export interface Swing {
  readonly expected: (length: number) => number[];
  readonly random: (length: number, random: Random) => number[];
}

/** Swinging days go on as they were: around their mean, which is itself uncertain, with surprises drawn from those of the past. */
export function fitSwing(days: readonly number[]): Swing {
  const usual = mean(days);
  // The mean takes one degree of freedom.
  const surprises = days.map((value) => (value - usual) * Math.sqrt(days.length / (days.length - 1)));
  const spread = Math.sqrt(mean(surprises.map((value) => value * value)) / days.length);
  return {
    expected: (length) => new Array<number>(length).fill(usual),
    random: (length, random) => {
      const centre = usual + spread * normal(random);
      return Array.from({ length }, () => centre + (surprises[Math.floor(random() * surprises.length)] ?? 0));
    },
  };
}
