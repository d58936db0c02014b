/** How many of ascending values are below one: its place among them. */
export const rankIn = (ascending: readonly number[], value: number): number => ascending.filter((other) => other < value).length;

/** The last numbers, in order of size. Sorting them anew for each bucket took a third of the time of a year of hours. */
export class OrderedWindow {
  readonly ascending: number[] = [];
  readonly #latest: number[] = [];

  /** `most`: how many are kept. */
  push(value: number, most: number): void {
    this.#latest.push(value);
    this.ascending.splice(rankIn(this.ascending, value), 0, value);
    if (this.#latest.length > most) this.ascending.splice(rankIn(this.ascending, this.#latest.shift() ?? 0), 1);
  }
}
