import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { text } from '#shared/text/text.ts';
import { openNewChapter, pasteInto } from '#test/support/new-chapter.ts';
import { runProgram, type OpenProfile, type RunningProgram } from '#test/support/open-program.ts';
import { GREY_POINT } from '#test/support/pictures.ts';
import { hides, shows, waitUntilSaved } from '#test/support/walk.ts';

const words = text.section;
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let program: RunningProgram;
let profile: OpenProfile;
let page: Page;
let editor: Locator;

beforeAll(async () => {
  program = await runProgram();
});
afterAll(() => program.close());

beforeEach(async () => {
  ({ profile, page, editor } = await openNewChapter(program));
  return () => profile.context.close();
});

/** Chooses a file for a new figure. */
async function chooseFigure(name: string, mimeType: string, content: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: words.figure.insert }).click();
  await (await chooser).setFiles({ name, mimeType, buffer: Buffer.from(content, 'base64') });
}

/** Shows a budget in the text. */
async function insertBudget(): Promise<void> {
  await page.getByRole('button', { name: words.live.insert }).click();
  await page.getByRole('combobox', { name: words.live.what }).click();
  await page.getByRole('option', { name: words.live.kinds.budget }).click();
  await page.getByRole('button', { name: words.live.insertChosen }).click();
}

test('a budget is shown where it belongs, and its handle leads to where it is written', async () => {
  await insertBudget();
  expect(await shows(editor.getByRole('rowheader', { name: 'Lön' }))).toBe(true);
  await editor.getByRole('button', { name: /^från Budget/ }).click();
  await page.waitForURL(/\/budget$/);
});

test('a figure is kept with its picture when it is cut, pasted in another chapter and opened again', async () => {
  await chooseFigure('torg.png', 'image/png', GREY_POINT);
  const alt = editor.getByRole('textbox', { name: words.figure.alt });
  await alt.fill('Torget från norr');
  await editor.getByRole('img', { name: 'Torget från norr' }).click();
  await page.keyboard.press('Control+X');
  expect(await hides(editor.getByRole('img'))).toBe(true);
  await page.getByRole('treeitem', { name: 'Chefens inriktning' }).click();
  const other = page.getByRole('textbox', {
    name: words.editor.label({ name: 'Chefens inriktning' }),
  });
  await other.click();
  await page.keyboard.press('Control+V');
  await other.getByRole('img', { name: 'Torget från norr' }).waitFor();
  await waitUntilSaved(page);
  await page.reload();
  expect(await shows(other.getByRole('img', { name: 'Torget från norr' }))).toBe(true);
});

test('what is no picture, or a broken one, is refused in words and leaves nothing behind', async () => {
  await chooseFigure('trasig.png', 'image/png', 'AAAA');
  const refusal = (name: string, code: keyof typeof words.figure.refusals) =>
    page
      .getByRole('alert')
      .getByText(words.refusedIn({ name, reason: words.figure.refusals[code] }));
  await refusal('trasig.png', 'broken').waitFor();
  await editor.evaluate((element) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['<svg/>'], 'ritning.svg', { type: 'image/svg+xml' }));
    const { x, y } = element.getBoundingClientRect();
    const place = { clientX: x + 5, clientY: y + 5, bubbles: true, cancelable: true };
    const drop = new DragEvent('drop', { dataTransfer, ...place });
    if (element.dispatchEvent(drop)) throw new Error('The browser would have opened the file');
  });
  await refusal('ritning.svg', 'svg').waitFor();
  expect(await editor.innerText()).toBe('\n');
});

test('a footnote is written without the mouse, and its number stands in the text', async () => {
  await page.keyboard.type('Brotten minskar');
  await page.keyboard.press('Control+Alt+F');
  const note = page.getByRole('textbox', { name: words.footnote.text });
  await expect.poll(() => note.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.type('Brå 2025.');
  await page.keyboard.press('Control+Enter');
  expect(await hides(note)).toBe(true);
  await page.keyboard.type(' igen.');
  expect(await shows(page.getByRole('button', { name: 'Brå 2025.' }))).toBe(true);
  await expect.poll(() => editor.innerText()).toBe('Brotten minskar igen.');
});

test.each(['light', 'dark'] as const)(
  'axe objects to nothing in %s when the text holds everything that it can',
  async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await pasteInto(
      editor,
      '<h1>A</h1><h2>B</h2><ul><li>a<ol><li>b</li></ol></li></ul><table><tr><th>A</th></tr><tr><td>a</td></tr></table><blockquote><p>Sagt</p></blockquote><p data-byline></p><div data-ruled-page></div><p><a href="https://polisen.se">a</a><sup data-footnote="Brå."></sup></p>',
    );
    await page.getByRole('button', { name: words.editor.completeHelp }).click();
    await chooseFigure('torg.png', 'image/png', GREY_POINT);
    await editor.getByRole('textbox', { name: words.figure.alt }).fill('Torget');
    await page.getByRole('button', { name: words.privateNote.add }).click();
    await page.getByText(words.privateNote.label).waitFor();
    await insertBudget();
    await editor.getByRole('region').waitFor();
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    ).toEqual([]);
  },
);
