import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { closeFailures } from '#renderer/platform/notify.ts';

/** Closes what has been told to have failed when the user goes to another screen. */
export function useCloseFailures(): void {
  const [path] = useLocation();
  const last = useRef(path);
  useEffect(() => {
    if (last.current !== path) closeFailures();
    last.current = path;
  }, [path]);
}
