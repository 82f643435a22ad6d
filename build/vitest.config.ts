import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The tests must give the same answer on every machine: the zone and language of the users, whatever the
// developer's own are. Test processes inherit these; ICU reads the locale only when a process starts.
process.env['TZ'] = 'Europe/Stockholm';
process.env['LC_ALL'] = 'sv_SE.UTF-8';

const BROWSER_TIMEOUT_MS = 60_000;

/** Five projects: pure code, the rest in Node, components in happy-dom, the built shell and whole screens in Chromium. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [react()],
  cacheDir: 'dist/vite-cache',
  test: {
    // Generous, because a test must not fail for the machine being busy; a hang still ends.
    testTimeout: 20_000,
    hookTimeout: 30_000,
    expect: { poll: { timeout: 20_000 } },
    // Goes through vitest, so that a test's stand-in for `electron` reaches it too.
    server: { deps: { inline: ['electron-store'] } },
    // A project without tests yet must not look like a failure.
    passWithNoTests: true,
    projects: [
      // Pure code keeps nothing between tests and replaces no module: its files share what they have loaded.
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
          include: [
            'test/unit/{build,resources,shared}/**/*.test.ts',
            'test/{property,integration,migrations,golden}/**/*.test.ts',
          ],
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/{unit/electron,unit/renderer,architecture}/**/*.test.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['test/unit/renderer/**/*.test.tsx'],
          setupFiles: ['test/support/dom-setup.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      // One browser at a time: two Chromiums on two cores make each other's waits long.
      {
        extends: true,
        test: {
          name: 'shell',
          environment: 'node',
          include: ['test/shell/**/*.test.ts'],
          testTimeout: BROWSER_TIMEOUT_MS,
          hookTimeout: BROWSER_TIMEOUT_MS,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: BROWSER_TIMEOUT_MS,
          hookTimeout: BROWSER_TIMEOUT_MS,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
