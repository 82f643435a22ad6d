import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// React Testing Library registers these two itself only when the test functions are globals, and ours are imported.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
afterEach(cleanup);

// How long to wait for something to appear. A busy machine is no reason to fail; what never appears still does.
configure({ asyncUtilTimeout: 10_000 });

/** A media query that never matches: a light, wide screen that allows motion. */
function matchNothing(query: string): MediaQueryList {
  const ignore = (): void => undefined;
  return {
    matches: false,
    media: query,
    onchange: null,
    addListener: ignore,
    removeListener: ignore,
    addEventListener: ignore,
    removeEventListener: ignore,
    dispatchEvent: () => false,
  };
}

/** happy-dom does no layout, so there is never a size to report. */
class SilentResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

// Fields that grow with their text measure again when a font arrives; here none ever does.
Object.defineProperty(document, 'fonts', { value: new EventTarget() });
window.matchMedia = matchNothing;
window.ResizeObserver = SilentResizeObserver;
