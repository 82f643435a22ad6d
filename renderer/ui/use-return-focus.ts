import { useEffect, useEffectEvent, useState } from 'react';

/**
 * For what is mounted while it is open, such as a dialog: when it goes, focus goes back to where it was when it came.
 * Where that is gone too, such as a button that the dialog made needless, it goes to `next`, else to the content. Focus
 * that has been moved elsewhere by then stays there.
 */
export function useReturnFocus(next?: () => HTMLElement | null): void {
  const findNext = useEffectEvent(() => next?.() ?? null);
  const [origin] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // What had focus inside is gone from the page by now, and the browser then falls back on the body.
      if (document.activeElement !== document.body) return;
      const home =
        origin?.isConnected === true ? origin : (findNext() ?? document.querySelector('main'));
      if (home instanceof HTMLElement) home.focus({ preventScroll: true });
    },
    [origin],
  );
}
