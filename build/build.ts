import { buildStale } from './build-stale.ts';

await buildStale();
