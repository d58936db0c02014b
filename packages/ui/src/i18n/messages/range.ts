/** Sentences of what lets readers select a range of a chart over time. */
export interface RangeMessages {
  /** Follows the instructions of the chart. */
  rangeInstructions: string;
  /** Below the sums of a range that is being selected: how it is taken. */
  rangeTake: string;
  /** `sentence` says from when to when, and how much that is. */
  rangeSelected: (sentence: string) => string;
  /** Where the amounts of single periods do not add up to one of the range. */
  rangeNoSum: string;
}
