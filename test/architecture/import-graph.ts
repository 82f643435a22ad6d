import { posix } from 'node:path';
import { readProjectFile } from './project-files.ts';

/** Everything that comes along when a file is loaded: imports that run at once, and theirs in turn. */
export type ImportGraph = {
  readonly files: ReadonlySet<string>;
  readonly packages: ReadonlySet<string>;
};

// Types are gone at run time, and `import()` loads later: neither is matched.
const STATIC_IMPORT = /^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;

/** Follows the static imports of a file of the project (path from the root). */
export async function importGraph(entry: string): Promise<ImportGraph> {
  const files = new Set<string>();
  const packages = new Set<string>();
  const waiting = [entry];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (files.has(path)) continue;
    files.add(path);
    // In sequence, because each file tells which files come next.
    const code = /\.tsx?$/.test(path) ? await readProjectFile(path) : '';
    for (const [, source = ''] of code.matchAll(STATIC_IMPORT)) {
      const target = resolve(path, source);
      if (target === null) packages.add(source);
      else waiting.push(target);
    }
  }
  return { files, packages };
}

/** The path of an import inside the project; null for a package. */
function resolve(from: string, source: string): string | null {
  if (source.startsWith('#')) return source.slice(1).replace(/\?.*$/, '');
  return source.startsWith('.') ? posix.join(posix.dirname(from), source) : null;
}
