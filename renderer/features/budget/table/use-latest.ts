import { useLayoutEffect, useRef, type RefObject } from 'react';

/** The value as it was last drawn, for handlers of parts that are not drawn anew each time it changes. */
export function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
