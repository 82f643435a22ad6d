import './first-database.ts';
import './zod-without-eval.ts';
import './styles.ts';
import { firstGate } from './gate.ts';

// A chunk of its own: the database opens and is read while React and the start page are loaded and evaluated.
// Not awaited at the top level: that chunk imports from this one, which must have run to its end.
void Promise.all([firstGate(), import('./draw-app.tsx')]).then(([gate, { drawApp }]) =>
  drawApp(gate),
);
