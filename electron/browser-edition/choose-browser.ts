import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Browser } from './find-browser.ts';

const memorySchema = z.strictObject({ product: z.enum(['chromium', 'chrome', 'edge']) });

/**
 * Chooses among the installed browsers, and remembers the choice: the plans lie in the profile of the product they
 * were written with, and a browser installed later must not make them seem lost. Null when none is installed.
 * A memory that cannot be read or kept is no reason not to start.
 */
export async function chooseBrowser(
  installed: readonly Browser[],
  memoryFile: string,
): Promise<Browser | null> {
  const remembered = await recall(memoryFile);
  const browser = installed.find(({ product }) => product === remembered) ?? installed[0] ?? null;
  if (browser !== null && browser.product !== remembered) await remember(memoryFile, browser);
  return browser;
}

async function recall(memoryFile: string): Promise<Browser['product'] | null> {
  try {
    return memorySchema.parse(JSON.parse(await readFile(memoryFile, 'utf8'))).product;
  } catch {
    // No memory yet, or one that is no use: the choice is made anew.
    return null;
  }
}

async function remember(memoryFile: string, { product }: Browser): Promise<void> {
  try {
    await mkdir(dirname(memoryFile), { recursive: true });
    await writeFile(memoryFile, JSON.stringify({ product } satisfies z.infer<typeof memorySchema>));
  } catch {
    // The next start chooses again, and the order of the search makes it the same choice.
  }
}
