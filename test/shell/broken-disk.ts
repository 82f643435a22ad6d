import type { ShellApp } from './shell-app.ts';

/**
 * Lets the next renames in the main process fail with these codes, one each, and then work again. Another program that
 * holds a file, which only Windows knows, is played this way everywhere.
 */
export function breakRename(app: ShellApp, codes: readonly string[]): Promise<void> {
  return app.evaluate((_electron, given) => {
    const disk = process.getBuiltinModule('node:fs/promises');
    const known: unknown = Reflect.get(globalThis, 'wholeRename');
    // Kept at the first call, so that the second does not break what is broken.
    const whole = (known ?? disk.rename) as typeof disk.rename;
    Reflect.set(globalThis, 'wholeRename', whole);
    const left = [...given];
    disk.rename = (from, to) => {
      const code = left.shift();
      if (code === undefined) return whole(from, to);
      return Promise.reject(Object.assign(new Error(code), { code }));
    };
    process.getBuiltinModule('node:module').syncBuiltinESMExports();
  }, codes);
}
