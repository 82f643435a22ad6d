import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '#build/project-root.ts';

const packageSchema = z.object({ version: z.string() });

const { version } = packageSchema.parse(
  JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')),
);

/** Constants that the bundles carry; `build/injected.d.ts` tells TypeScript about them. */
export const injected: Readonly<Record<string, string>> = { APP_VERSION: JSON.stringify(version) };

/** The licences of everything bundled, written beside the bundle and shipped with it. */
export const notices = { fileName: 'third-party-notices.md' };
