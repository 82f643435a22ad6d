import { useEffect, useState, type ComponentType } from 'react';

/**
 * A component whose code is loaded when the page has been drawn. Until then the other stands in its place, as large and
 * with `aria-disabled` where it looks like something to press.
 */
export function late<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  StandIn: ComponentType<Props>,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function Late(props: Props) {
    const [Part, setPart] = useState(() => loaded ?? StandIn);
    useEffect(() => {
      void afterFirstFrame()
        .then(load)
        .then((part) => {
          loaded = part;
          setPart(() => part);
        });
    }, []);
    return <Part {...props} />;
  };
}

/** An effect may run before its frame is painted; the second frame begins when the first one stands. */
function afterFirstFrame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });
}
