import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import type { Gate } from './gate.ts';

/** Puts the program into its page, behind a gate that is open already or not yet. */
export function drawApp(gate: Gate): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html lacks #root');
  createRoot(root).render(
    <StrictMode>
      <App gate={gate} />
    </StrictMode>,
  );
}
