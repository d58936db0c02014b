/** Below this amount a balance counts as running low, wherever it is shown: decimal text, in major units of whatever the balance is in. */
export const LOW_BELOW = '5000';
