/*
 * Entry file of the process that plays Electron's main process: makes `electron` mean the stand-in, dresses the process
 * up, and runs the program's built main file.
 */
import { register } from 'node:module';
import { pathToFileURL } from 'node:url';
import { app } from './app.ts';
import { host, tellHost } from './host.ts';
import { mainSide } from './main-side.ts';
import { readConfig } from './stand-in-config.ts';

const config = readConfig();
const standIn = new URL('./electron.mjs', import.meta.url).href;
// Node takes its hooks as a module of their own; this one is a line long and knows one address.
const hooks = `export const resolve = (specifier, context, next) => specifier === 'electron'
  ? { url: ${JSON.stringify(standIn)}, format: 'module', shortCircuit: true }
  : next(specifier, context)`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);

for (const [name, version] of Object.entries(config.versions)) {
  Object.defineProperty(process.versions, name, { value: version, enumerable: true });
}
process.argv = [process.execPath, config.mainFile, ...config.args];
// Without its host there is no Chromium and nobody to answer.
process.on('disconnect', () => process.exit(1));

host.answerWith(mainSide);
await import(pathToFileURL(config.mainFile).href);
app.start();
tellHost('ready', null);
