import { useEffect, useEffectEvent } from 'react';

/**
 * Ctrl+F anywhere on the screen. In the text the key has another meaning in Swedish Word, and the text has then
 * taken it before it comes here.
 */
export function useFindKey(onFind: () => void): void {
  const find = useEffectEvent(onFind);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isFind =
        (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === 'f';
      if (!isFind || event.defaultPrevented) return;
      event.preventDefault();
      find();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
