/** A fault against one rule, and code that comes close to it and must pass. */
export type PlantedFault = {
  /** Where the code is planted; the folder decides which rules hold. */
  readonly path: string;
  readonly fault: string;
  readonly innocent: string;
  /** Where the innocent twin is planted, when the place itself is the fault. */
  readonly innocentPath?: string;
  /** A file beside the fault, `beside.ts`, that it takes part in. */
  readonly beside?: string;
};

const lines = (count: number): string =>
  Array.from({ length: count }, (_, index) => `export const x${index} = 1;`).join('\n');
const longBody = (count: number): string => '  n += 1;\n'.repeat(count);

/** One fault for every rule that `.oxlintrc.json` names, under the name the linter reports it by. */
export const plantedFaults: Readonly<Record<string, readonly PlantedFault[]>> = {
  'house(machine-access)': [
    ...[
      'fetch("/x")',
      'new WebSocket("ws://x")',
      'window.fetch("/x")',
      'globalThis.localStorage',
    ].map((expression) => ({
      path: 'renderer/features/plan/planted.ts',
      fault: `export const x = ${expression};`,
      innocent: 'export const x = { fetch: 1 }.fetch;',
    })),
    {
      path: 'shared/domain/planted.ts',
      fault: 'export const x = Date.now();',
      innocent: 'export const x = Date.parse("2026-01-01");',
    },
    {
      path: 'shared/domain/planted.ts',
      fault: 'export const x = Math.random();',
      innocent: 'export const x = Math.round(1.5);',
    },
    {
      path: 'shared/change/planted.ts',
      fault: 'export const x = crypto.randomUUID();',
      innocent: 'export const crypto = 1;',
    },
    {
      path: 'renderer/platform/planted.ts',
      fault: 'export const x = indexedDB.databases();',
      innocent: 'export const x = crypto.randomUUID();',
    },
    {
      path: 'electron/planted.ts',
      fault: 'export const x = new XMLHttpRequest();',
      innocent: 'export const x = Date.now();',
    },
  ],
  'house(ambient-time)': [
    {
      path: 'shared/domain/planted.ts',
      fault: 'export const x = new Date();',
      innocent: 'export const x = new Date(0);',
    },
    {
      path: 'renderer/features/plan/planted.ts',
      fault: 'export const x = Date();',
      innocent: 'export const x = Date.UTC(2026);',
    },
  ],
  'house(catalogued-text)': [
    {
      path: 'renderer/ui/planted.tsx',
      fault: 'export const x = <b>Spara</b>;',
      innocent: 'export const x = <b>{"…"} – 2</b>;',
    },
    {
      path: 'shared/document/planted.ts',
      fault: 'export const x = "mål";',
      innocent: 'export const x = "goal";',
    },
    {
      path: 'electron/planted.ts',
      fault: 'export const x = `${1} mål`;',
      innocent: 'export const x = `${1} goals`;',
    },
  ],
  'house(no-reexport)': [
    {
      path: 'shared/domain/planted.ts',
      fault: 'export * from "./innocent.ts";',
      innocent: 'export { x };\nconst x = 1;',
    },
    {
      path: 'shared/domain/planted.ts',
      fault: 'export type { X } from "./innocent.ts";',
      innocent: 'export type X = 1;',
    },
  ],
  'house(ascii-names)': [
    {
      path: 'shared/domain/planted.ts',
      fault: 'export const mål = 1;',
      innocent: 'export const goal = "mål";',
    },
  ],
  'house(exported-docstring)': [
    {
      path: 'shared/domain/planted.ts',
      fault: '// Not a docstring.\nexport function x(): void {}',
      innocent: '/** Does nothing. */\nexport function x(): void {}\nfunction y(): void {}\ny();',
    },
  ],
  'house(reasoned-assertion)': [
    {
      path: 'shared/domain/planted.ts',
      fault: 'const y: unknown = 1;\nexport const x = y as number;',
      innocent: [
        'const y: unknown = 1;',
        '// Set on the line above.',
        'export const x = y as number;',
        'export const z = [1] as const;',
      ].join('\n'),
    },
  ],
  'import(no-cycle)': [
    {
      path: 'shared/domain/planted.ts',
      fault: 'import { y } from "./beside.ts";\nexport const x = y;',
      beside: 'import { x } from "./planted.ts";\nexport const y: number = x;',
      innocent: 'import { y } from "./innocent.ts";\nexport const x = y;',
    },
    {
      path: 'renderer/features/plan/planted.ts',
      fault: 'import type { Y } from "./beside.ts";\nexport type X = Y;',
      beside: 'import type { X } from "./planted.ts";\nexport type Y = X | 2;',
      innocent: 'import type { Y } from "./innocent.ts";\nexport type X = Y;',
    },
  ],
  'eslint(no-restricted-imports)': [
    {
      path: 'electron/menu/planted.ts',
      fault: 'import { ipcMain } from "electron";\nexport const x = ipcMain;',
      innocent: 'import { Menu } from "electron";\nexport const x = Menu;',
    },
    {
      path: 'electron/menu/planted.ts',
      fault: 'import * as electron from "electron";\nexport const x = electron;',
      innocent: 'import { app } from "electron";\nexport const x = app;',
    },
    {
      path: 'electron/ipc/register-handlers.ts',
      fault: 'import { ipcRenderer } from "electron";\nexport const x = ipcRenderer;',
      innocent: 'import { ipcMain } from "electron";\nexport const x = ipcMain;',
    },
    {
      path: 'electron/preload/preload.ts',
      fault: 'import { ipcMain } from "electron";\nexport const x = ipcMain;',
      innocent: 'import { ipcRenderer } from "electron";\nexport const x = ipcRenderer;',
    },
  ],
  'import(no-default-export)': [
    {
      path: 'shared/domain/planted.ts',
      fault: 'const x = 1;\nexport default x;',
      innocent: 'export const x = 1;',
    },
  ],
  'import(no-unassigned-import)': [
    {
      path: 'renderer/app/planted.ts',
      fault: 'import "./innocent.ts";',
      innocent: 'import "@mantine/core/styles.css";',
    },
  ],
  'unicorn(filename-case)': [
    {
      path: 'shared/domain/PlantedFile.ts',
      fault: 'export const x = 1;',
      innocent: 'export const x = 1;',
      innocentPath: 'shared/domain/planted-file.test.ts',
    },
  ],
  'eslint(max-lines)': [
    { path: 'shared/domain/planted.ts', fault: lines(301), innocent: lines(300) },
    { path: 'renderer/ui/planted.tsx', fault: lines(301), innocent: lines(300) },
  ],
  'eslint(max-lines-per-function)': [
    {
      path: 'shared/domain/planted.ts',
      fault: `export const x = (): number => {\n  let n = 0;\n${longBody(47)}  return n;\n};`,
      innocent: `export const x = (): number => {\n  let n = 0;\n${longBody(46)}  return n;\n};`,
    },
    {
      path: 'renderer/ui/planted.tsx',
      fault: `export const x = (): number => {\n  let n = 0;\n${longBody(117)}  return n;\n};`,
      innocent: `export const x = (): number => {\n  let n = 0;\n${longBody(116)}  return n;\n};`,
    },
  ],
  'eslint(eqeqeq)': [simple('(y: unknown): boolean => y == 1', '(y: unknown): boolean => y === 1')],
  'eslint(no-var)': [whole('var x = 1;\nexport { x };', 'const x = 1;\nexport { x };')],
  'eslint(prefer-const)': [
    whole('let x = 1;\nexport { x };', 'let x = 1;\nx += 1;\nexport { x };'),
  ],
  'eslint(no-param-reassign)': [
    simple('(y: number): number => (y = 2)', '(y: number): number => y + 2'),
  ],
  'eslint(no-console)': [
    simple('console.log', '1'),
    { path: 'electron/planted.ts', fault: 'console.error(1);', innocent: 'process.exitCode = 1;' },
  ],
  'eslint(no-alert)': [
    {
      path: 'renderer/ui/planted.ts',
      fault: 'alert("x");',
      innocent: 'window.focus();',
    },
  ],
  'eslint(no-warning-comments)': [
    whole('// TODO: later\nexport const x = 1;', '// Later is now.\nexport const x = 1;'),
  ],
  'typescript(no-explicit-any)': [
    simple('(y: any): void => void y', '(y: unknown): void => void y'),
  ],
  'typescript(no-non-null-assertion)': [
    simple('(y: number | null): number => y!', '(y: number | null): number => y ?? 0'),
  ],
  'typescript(no-floating-promises)': [
    whole(
      'Promise.resolve(1);\nexport const x = 1;',
      'void Promise.resolve(1);\nexport const x = 1;',
    ),
  ],
  'typescript(no-misused-promises)': [
    simple(
      '[1].map((n) => n).forEach(async () => Promise.resolve())',
      '[1].map(async () => Promise.resolve())',
    ),
  ],
  'typescript(only-throw-error)': [
    simple('(): never => { throw "x"; }', '(): never => { throw new Error("x"); }'),
  ],
  'typescript(require-array-sort-compare)': [
    simple('["b", "a"].toSorted()', '["b", "a"].toSorted((a, b) => a.localeCompare(b))'),
    simple('[2, 1].sort()', '[2, 1].toSorted((a, b) => a - b)'),
  ],
  'typescript(switch-exhaustiveness-check)': [
    simple(
      '(y: "a" | "b"): number => { switch (y) { case "a": return 1; } return 0; }',
      '(y: "a" | "b"): number => { switch (y) { case "a": return 1; case "b": return 2; } }',
    ),
  ],
  'typescript(consistent-type-definitions)': [
    whole('export interface X { y: 1 }', 'export type X = { y: 1 };'),
  ],
  'typescript(consistent-type-imports)': [
    whole(
      'import { Y } from "./innocent.ts";\nexport type X = Y;',
      'import type { Y } from "./innocent.ts";\nexport type X = Y;',
    ),
  ],
  'typescript(explicit-module-boundary-types)': [
    simple('(y: number) => y', '(y: number): number => y'),
  ],
  'typescript(ban-ts-comment)': [
    whole(
      '// @ts-ignore\nexport const x = 1;',
      '// ts-ignore is not used here\nexport const x = 1;',
    ),
  ],
  'typescript(no-require-imports)': [
    {
      path: 'electron/planted.ts',
      fault: 'export const x: unknown = require("node:fs");',
      innocent: 'import { statSync } from "node:fs";\nexport const x = statSync;',
    },
  ],
  'typescript(no-unsafe-assignment)': [
    simple(
      '(y: string): void => { const z = JSON.parse(y); void z; }',
      '(y: string): unknown => y',
    ),
  ],
  'typescript(no-unsafe-argument)': [
    simple('(y: string): number => Number.parseInt(JSON.parse(y), 10)', 'Number.parseInt("1", 10)'),
  ],
  'typescript(no-unsafe-call)': [
    simple('(y: string): void => { void JSON.parse(y)(); }', 'Number("1")'),
  ],
  'typescript(no-unsafe-member-access)': [
    simple('(y: string): void => { void JSON.parse(y).z; }', '"y".length'),
  ],
  'typescript(no-unsafe-return)': [
    simple('(y: string): number => JSON.parse(y)', '(y: string): unknown => JSON.parse(y)'),
  ],
  'typescript(prefer-nullish-coalescing)': [
    simple('(y: number | null): number => y || 1', '(y: string | null): string => y || "z"'),
  ],
  'typescript(prefer-optional-chain)': [
    simple(
      '(y: { z: number } | undefined): unknown => y && y.z',
      '(y: { z: number } | undefined): unknown => y?.z',
    ),
  ],
  'typescript(return-await)': [
    simple(
      'async (y: Promise<number>): Promise<number> => { try { return y; } catch { return 0; } }',
      'async (y: Promise<number>): Promise<number> => { try { return await y; } catch { return 0; } }',
    ),
  ],
  'react-hooks(rules-of-hooks)': [
    component('if (Math.PI > 3) useState(1);\n  return null;', 'useState(1);\n  return null;'),
  ],
  'react-hooks(exhaustive-deps)': [
    component(
      'const [y] = useState(1);\n  useEffect(() => void y, []);\n  return null;',
      'const [y] = useState(1);\n  useEffect(() => void y, [y]);\n  return null;',
    ),
  ],
  'react(no-danger)': [
    component('return <p dangerouslySetInnerHTML={{ __html: "1" }} />;', 'return <p />;'),
  ],
  'react(jsx-no-target-blank)': [
    component(
      'return <a target="_blank" href="https://example.org">1</a>;',
      'return <a href="https://example.org">1</a>;',
    ),
  ],
  'react(no-array-index-key)': [
    component(
      'return [1].map((y, index) => <p key={index}>{y}</p>);',
      'return [1].map((y) => <p key={y}>{y}</p>);',
    ),
  ],
  'react(button-has-type)': [
    component('return <button>1</button>;', 'return <button type="button">1</button>;'),
  ],
  'jsx-a11y(alt-text)': [component('return <img src="x" />;', 'return <img src="x" alt="" />;')],
  'unicorn(prefer-node-protocol)': [
    {
      path: 'electron/planted.ts',
      fault: 'import { statSync } from "fs";\nexport const x = statSync;',
      innocent: 'import { statSync } from "node:fs";\nexport const x = statSync;',
    },
  ],
  'vitest(expect-expect)': [
    {
      path: 'test/unit/planted.test.ts',
      fault: 'import { test } from "vitest";\ntest("x", () => {});',
      innocent:
        'import { expect, test } from "vitest";\ntest("x", () => { expect(1 + 1).toBe(2); });',
    },
  ],
  'vitest(no-conditional-expect)': [
    {
      path: 'test/unit/planted.test.ts',
      fault: [
        'import { expect, test } from "vitest";',
        'test("x", () => { try { JSON.parse("{"); } catch (e) { expect(e).toBeTruthy(); } });',
      ].join('\n'),
      innocent: [
        'import { expect, test } from "vitest";',
        'test("x", () => { expect(() => JSON.parse("{")).toThrow(SyntaxError); });',
      ].join('\n'),
    },
  ],
};

function simple(fault: string, innocent: string): PlantedFault {
  return whole(`export const x = ${fault};`, `export const x = ${innocent};`);
}

function whole(fault: string, innocent: string): PlantedFault {
  return { path: 'shared/domain/planted.ts', fault, innocent };
}

function component(fault: string, innocent: string): PlantedFault {
  const wrap = (body: string): string =>
    `import { useEffect, useState } from "react";\nvoid useEffect;\nvoid useState;\nexport const X = () => {\n  ${body}\n};`;
  return { path: 'renderer/ui/planted.tsx', fault: wrap(fault), innocent: wrap(innocent) };
}
