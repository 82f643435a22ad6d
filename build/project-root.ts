import { fileURLToPath } from 'node:url';

/** The folder that holds package.json, with a trailing separator. */
export const projectRoot: string = fileURLToPath(new URL('..', import.meta.url));
