import type { Progress } from '@meterboard/data';

/** The share that is done, 0 to 1 whatever the source reports; null where it is not known. */
export const shareDone = ({ done, total }: Progress): number | null => (total === null || total <= 0 ? null : Math.min(1, Math.max(0, done / total)));
