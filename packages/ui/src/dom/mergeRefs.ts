import type { Ref, RefCallback } from 'react';

/** One ref callback that sets several refs, so that a host's ref and our own get the same element. */
export function mergeRefs<T>(...refs: readonly (Ref<T> | undefined)[]): RefCallback<T> {
  return (value) => {
    for (const ref of refs) {
      if (typeof ref === 'function') ref(value);
      else if (ref !== null && ref !== undefined) ref.current = value;
    }
  };
}
