import type { GroupValues } from '../../wire/fields.js';
import { getOrMake } from '../series/getOrMake.js';
import type { GroupPart } from '../series/identity.js';
import { ownValue } from '../series/ownValue.js';

class Branch {
  readonly children = new Map<GroupPart, Branch>();
  /** The numbers of the group and of the series that end at this branch; -1 for none. */
  group = -1;
  series = -1;

  child(part: GroupPart): Branch {
    return getOrMake(this.children, part, () => new Branch());
  }
}

/**
 * Numbers the groups of rows, and the series they belong to, in the order they come. The tree has one level per key. A map by the
 * joined values would need a separator that no customer's name contains, and a new text for every row.
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

  /** The number of a group. Groups that differ only in keys the view is not split by are two groups of one series. */
  find(group: GroupValues): number {
    let branch = this.#root;
    // For every row, so not by ownValue: engines look up slower in a function that is given maps of all kinds.
    for (const key of this.#keys) branch = branch.child(Object.hasOwn(group, key) ? group[key] : undefined);
    if (branch.series === -1) branch.series = this.parts.push(this.#keys.map((key) => ownValue(group, key))) - 1;
    const { series } = branch;
    if (this.#hasMore(group)) branch = this.#beyond(branch, group);
    if (branch.group === -1) branch.group = this.seriesOf.push(series) - 1;
    return branch.group;
  }

  /** The same for a group of a single key. If the view is split by that key, as mostly, no map is made. */
  findOne(key: string, value: string | null): number {
    const isWhole = this.#keys.length === 1 && this.#keys[0] === key;
    const known = isWhole ? this.#root.children.get(value) : undefined;
    // A computed key makes even "__proto__" an own property.
    return known === undefined || known.group === -1 ? this.find({ [key]: value }) : known.group;
  }

  /** A loop, as Object.keys would make a list for every row. */
  #hasMore(group: GroupValues): boolean {
    for (const key in group) if (!this.#keys.includes(key) && Object.hasOwn(group, key)) return true;
    return false;
  }

  #beyond(from: Branch, group: GroupValues): Branch {
    return Object.keys(group)
      .filter((key) => !this.#keys.includes(key))
      .toSorted()
      .reduce((branch, key) => branch.child(key).child(group[key]), from);
  }
}
