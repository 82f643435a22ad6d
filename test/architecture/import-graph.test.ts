import { expect, test } from 'vitest';
import { importGraph } from './import-graph.ts';

// In plain Node, importing the electron package starts a download; its companions need it.
test.each(['electron/command-line.ts', 'electron/export/export-worker.ts', 'build/start.ts'])(
  '%s reaches nothing of Electron, and no screen',
  async (entry) => {
    const { files, packages } = await importGraph(entry);
    expect([...packages].filter((name) => name.startsWith('electron'))).toEqual([]);
    expect([...files].filter((path) => path.startsWith('renderer/'))).toEqual([]);
    expect(packages.size).toBeGreaterThan(0);
  },
);

test('the first page loads neither editor nor document renderer nor sample plan', async () => {
  const parts = ['renderer/app/main.ts', 'renderer/app/draw-app.tsx'].map(importGraph);
  const graphs = await Promise.all(parts);
  const packages = graphs.flatMap((graph) => [...graph.packages]);
  const files = graphs.flatMap((graph) => [...graph.files]);
  expect(packages).toContain('react');
  expect(packages.filter((name) => /^(@tiptap|@mantine\/tiptap|docx|@noble)/.test(name))).toEqual(
    [],
  );
  expect(files.filter((path) => /^(resources\/sample|shared\/export\/docx)\//.test(path))).toEqual(
    [],
  );
});

test('the core reaches nothing but zod', async () => {
  const { packages } = await importGraph('shared/domain/tables.ts');
  expect([...packages]).toEqual(['zod']);
});
