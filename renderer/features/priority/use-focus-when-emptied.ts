import { useEffect, useRef, type RefObject } from 'react';

/** For the button of an empty list: it takes the focus when the last row has been taken away, not when it is first shown. */
export function useFocusWhenEmptied(isEmpty: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const wasEmpty = useRef(isEmpty);
  useEffect(() => {
    if (isEmpty && !wasEmpty.current) button.current?.focus();
    wasEmpty.current = isEmpty;
  }, [isEmpty]);
  return button;
}
