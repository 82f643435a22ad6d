import { beforeAll, expect, test, vi } from 'vitest';
import { browserInfo } from '#renderer/adapters/browser/browser-info.ts';

beforeAll(() => vi.stubGlobal('APP_VERSION', '1.2.3'));

const CHROME =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';
const ADDRESS = 'http://127.0.0.1:4711/';

test('names the profile folder that the program opened the window with', () => {
  const address = new URL(`${ADDRESS}?dataFolder=C%3A%5CUsers%5Cchef%5Comradesplan#/om`);
  expect(browserInfo(CHROME, address)).toEqual({
    version: '1.2.3',
    edition: 'browser',
    dataFolder: 'C:\\Users\\chef\\omradesplan',
    engine: 'Chromium 140.0.0.0',
  });
});

test('names browser and address when the page was opened by hand', () => {
  expect(browserInfo(CHROME, new URL(ADDRESS)).dataFolder).toBe(
    'Chromium 140.0.0.0, http://127.0.0.1:4711',
  );
});

test.each([
  [`${CHROME} Edg/141.0.0.0`, 'Microsoft Edge 141.0.0.0'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox 140.0'],
  ['Something else', 'Something else'],
])('knows the browser %s', (userAgent, engine) => {
  expect(browserInfo(userAgent, new URL(ADDRESS)).engine).toBe(engine);
});
