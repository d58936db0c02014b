import type { GroupValues } from '../../wire/fields.js';
import { getOrMake } from '../series/getOrMake.js';

/** A group's value of a key; null where the events had no such property, undefined where the row is not split by the key. */
export type GroupPart = string | null | undefined;

class Branch {
  readonly children = new Map<GroupPart, Branch>();
  /** Set where a group or a series ends; -1 where none does yet. */
  group = -1;
  series = -1;

  child(part: GroupPart): Branch {
    return getOrMake(this.children, part, () => new Branch());
  }
}

/**
 * Numbers the groups of rows, and the series that the groups belong to, as they come. A tree with a level a key, and no text that
 * joins values: no separator is safe from customers' names, and a row would pay for the text.
 */
export class Groups {
  /** The series that each group belongs to. */
  readonly seriesOf: number[] = [];
  /** The values of each series, in the order of `keys`. */
  readonly parts: (readonly GroupPart[])[] = [];
  readonly #root = new Branch();
  readonly #keys: readonly string[];

  constructor(keys: readonly string[]) {
    this.#keys = keys;
  }

  /** The number of a group. Groups that differ only in keys that nobody split by are two groups of one series. */
  find(group: GroupValues): number {
    let branch = this.#root;
    for (const key of this.#keys) branch = branch.child(Object.hasOwn(group, key) ? group[key] : undefined);
    if (branch.series === -1) branch.series = this.parts.push(this.#partsOf(group)) - 1;
    const { series } = branch;
    if (this.#hasMore(group)) branch = this.#beyond(branch, group);
    if (branch.group === -1) branch.group = this.seriesOf.push(series) - 1;
    return branch.group;
  }

  /** The same for a group that has one key, which mostly is the one that is split by: no map is made for it then. */
  findOne(key: string, value: string | null): number {
    const isWhole = this.#keys.length === 1 && this.#keys[0] === key;
    const known = isWhole ? this.#root.children.get(value) : undefined;
    // A computed key makes an own property even of "__proto__".
    return known === undefined || known.group === -1 ? this.find({ [key]: value }) : known.group;
  }

  /** Object.keys would make a list for every row. */
  #hasMore(group: GroupValues): boolean {
    for (const key in group) if (!this.#keys.includes(key) && Object.hasOwn(group, key)) return true;
    return false;
  }

  #partsOf(group: GroupValues): readonly GroupPart[] {
    return this.#keys.map((key) => (Object.hasOwn(group, key) ? group[key] : undefined));
  }

  #beyond(from: Branch, group: GroupValues): Branch {
    return Object.keys(group)
      .filter((key) => !this.#keys.includes(key))
      .toSorted()
      .reduce((branch, key) => branch.child(key).child(group[key]), from);
  }
}
