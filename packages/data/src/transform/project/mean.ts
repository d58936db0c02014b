/** The arithmetic mean. Estimates only: figures that are shown exactly are never averaged as numbers. */
export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
