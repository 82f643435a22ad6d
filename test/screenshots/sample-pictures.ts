import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { projectRoot } from '#build/project-root.ts';
import { templateSchema } from '#shared/domain/plan/template.ts';
import { chromiumFlags, findChromium } from '#test/support/find-chromium.ts';

// Draws the samples' pictures anew: each SVG in resources/sample becomes the PNG of the same name that a sample carries.
// Run after an SVG has been changed: `npm run sample-pictures && npm run format`.

const FOLDER = join(projectRoot, 'resources/sample');
const SAMPLES = ['kalmar-kronoberg-2014.json', 'hogby-tallnas-2027.json'];
const FONT = join(
  projectRoot,
  'node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
);

const { executablePath, env } = await findChromium();
const browser = await chromium.launch({ executablePath, env, args: [...chromiumFlags] });
try {
  for (const sample of SAMPLES) await drawPictures(browser, join(FOLDER, sample));
} finally {
  await browser.close();
}

async function drawPictures(running: Browser, path: string): Promise<void> {
  const file: unknown = JSON.parse(await readFile(path, 'utf8'));
  const pictures = [];
  for (const { key } of templateSchema.parse(file).pictures) {
    pictures.push(await drawPicture(running, key));
  }
  await writeFile(path, JSON.stringify({ ...Object(file), pictures }, null, 2));
}

async function drawPicture(running: Browser, key: string): Promise<object> {
  const page = await running.newPage();
  const svg = await readFile(join(FOLDER, `${key}.svg`), 'utf8');
  await page.setContent(`<style>${await fontFace()} body { margin: 0 }</style>${svg}`);
  await page.evaluate(() => document.fonts.ready);
  const drawing = page.locator('svg');
  const box = await drawing.boundingBox();
  if (box === null) throw new Error(`${key}.svg draws nothing`);
  const data = (await drawing.screenshot({ type: 'png' })).toString('base64');
  await page.close();
  const { width, height } = box;
  return { key, name: `${key}.png`, type: 'image/png', width, height, data };
}

async function fontFace(): Promise<string> {
  const font = (await readFile(FONT)).toString('base64');
  const source = `url(data:font/woff2;base64,${font})`;
  return `@font-face { font-family: 'Source Sans 3'; font-weight: 200 900; src: ${source}; }`;
}
