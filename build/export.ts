import { join } from 'node:path';
import { buildStale } from './build-stale.ts';
import { projectRoot } from './project-root.ts';
import { runNode } from './run-tool.ts';

// `npm run export`: the program's command line in plain Node. Built first when stale, in silence on stdout, which
// carries nothing but the paths of the files written.
await buildStale();
process.exitCode = await runNode(
  join(projectRoot, 'dist/main/command-line.mjs'),
  process.argv.slice(2),
);
