import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { text } from '#shared/text/text.ts';
import { openNewChapter, pasteInto } from '#test/support/new-chapter.ts';
import { runProgram, type OpenProfile, type RunningProgram } from '#test/support/open-program.ts';
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

/** Every test has a plan of its own, open on a new and empty chapter. */
beforeEach(async () => {
  ({ profile, page, editor } = await openNewChapter(program));
  return () => profile.context.close();
});

/** The text's elements without what only the screen needs. */
async function written(): Promise<string> {
  const html = await editor.innerHTML();
  return html
    .replaceAll(/<br class="ProseMirror-trailingBreak">/g, '')
    .replaceAll(/ (target|rel|style|data-level)="[^"]*"/g, '')
    .replaceAll(/<colgroup>.*?<\/colgroup>/g, '');
}

describe('writing', () => {
  test('takes back only the last stretch, and leaves the cursor where it was', async () => {
    await page.keyboard.type('Början slut.');
    await waitUntilSaved(page);
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowLeft');
    // Another edit in between ends the stretch of typing that one undo takes back.
    await page.getByRole('switch', { name: words.page.ready }).click();
    await editor.focus();
    await page.keyboard.type('mitt ');
    await page.keyboard.press('Control+Z');
    expect(await shows(editor.getByText('Början slut.'))).toBe(true);
    await page.keyboard.type('här ');
    expect(await shows(editor.getByText('Början här slut.'))).toBe(true);
  });

  test('is kept when another chapter is opened in the middle of a word', async () => {
    await page.keyboard.type('Oavslu');
    await page.getByRole('treeitem').first().click();
    await page.getByRole('treeitem', { name: 'Provkapitel' }).click();
    expect(await shows(editor.getByText('Oavslu'))).toBe(true);
  });

  test('follows the letters of Swedish Word', async () => {
    await page.keyboard.press('Control+F');
    await page.keyboard.type('fet');
    await page.keyboard.press('Control+F');
    await page.keyboard.press('Control+K');
    await page.keyboard.type('kursiv');
    await expect.poll(written).toBe('<p><strong>fet</strong><em>kursiv</em></p>');
    await page.keyboard.press('Control+B');
    expect(await shows(page.getByRole('region', { name: words.find.title }))).toBe(true);
  });

  test('makes lists from what is typed, with levels by Tab', async () => {
    await page.keyboard.type('- ett');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('inre');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.type('två');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('1. nummer');
    await expect
      .poll(written)
      .toBe(
        '<p data-list="bullet" data-depth="0">ett</p><p data-list="bullet" data-depth="1">inre</p>' +
          '<p data-list="bullet" data-depth="0">två</p><p data-list="ordered" data-depth="0">nummer</p>',
      );
  });

  test('leaves by Esc for the chapters, and comes back by Enter', async () => {
    await page.keyboard.type('Klart.');
    await page.keyboard.press('Escape');
    const row = page.getByRole('treeitem', { name: 'Provkapitel' });
    await expect
      .poll(() => row.evaluate((element) => element === document.activeElement))
      .toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.type('Nej. ');
    expect(await shows(editor.getByText('Nej. Klart.'))).toBe(true);
  });

  test('marks what is missing, lists it and leads to it', async () => {
    await page.keyboard.type('Antal: ');
    await page.getByRole('button', { name: words.editor.completeHelp }).click();
    expect(await shows(page.getByRole('button', { name: words.side.open({ count: 3 }) }))).toBe(
      true,
    );
    await page.getByRole('treeitem').first().click();
    await page.getByRole('button', { name: words.side.open({ count: 3 }) }).click();
    await page
      .getByRole('button', { name: new RegExp(`Gå till ”${words.editor.completeText}”`) })
      .click();
    await editor.waitFor();
    await page.keyboard.type('41');
    expect(await shows(editor.getByText('Antal: 41'))).toBe(true);
  });

  test('links words to a web address, and says no to what cannot be linked', async () => {
    await page.keyboard.type('polisen');
    await page.keyboard.press('Shift+Home');
    await page.getByRole('button', { name: words.link.name, exact: true }).click();
    await page.getByRole('textbox', { name: words.link.address }).fill('javascript:alert(1)');
    await page.keyboard.press('Enter');
    await page.getByText(words.link.refused).waitFor();
    await page.getByRole('textbox', { name: words.link.address }).fill('polisen.se');
    await page.keyboard.press('Enter');
    await page.getByText(words.link.refused).waitFor({ state: 'detached' });
    await expect.poll(written).toBe('<p><a href="https://polisen.se">polisen</a></p>');
  });
});

describe('tables', () => {
  test('a table is inserted, grown and taken away', async () => {
    await page.getByRole('button', { name: words.table.insert }).click();
    await page.keyboard.type('Mått');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Utfall');
    await page.getByRole('button', { name: words.table.name }).click();
    await page.getByRole('menuitem', { name: words.table.rowBelow }).click();
    expect([
      await editor.getByRole('row').count(),
      await editor.getByRole('columnheader').count(),
    ]).toEqual([4, 3]);
    await page.getByRole('button', { name: words.table.name }).click();
    await page.getByRole('menuitem', { name: words.table.remove }).click();
    expect(await hides(editor.getByRole('table'))).toBe(true);
  });
});

describe('what is pasted', () => {
  test('is cleaned, and nothing in it is fetched or run', async () => {
    await pasteInto(
      editor,
      '<html><head><style>@import url(https://stranger.example/a.css)</style></head><body>' +
        '<script>document.title = "hacked"</script><h1>Rubrik</h1>' +
        '<p style="background:url(https://stranger.example/b.png)">Text<img src="https://stranger.example/c.png" onerror="document.title=\'hacked\'"></p>' +
        '<iframe src="https://stranger.example/"></iframe><a href="javascript:alert(1)">länk</a></body></html>',
    );
    await waitUntilSaved(page);
    await expect.poll(written).toBe('<h3>Rubrik</h3><p>Text</p><p>länk</p>');
    expect([profile.strangers, await page.title()]).toEqual([[], text.frame.appName]);
  });

  test('is refused whole when the chapter would grow too long', async () => {
    await page.keyboard.type('Kvar.');
    await pasteInto(editor, '', 'x'.repeat(100_001));
    await page
      .getByRole('alert')
      .getByText(words.editor.pasteTooLong({ characters: 100_006 }))
      .waitFor();
    await expect.poll(written).toBe('<p>Kvar.</p>');
  });

  test('goes out again as real lists, which Word understands', async () => {
    await page.keyboard.type('- ett');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('inre');
    await page.keyboard.press('Control+A');
    const copied = await editor.evaluate((element) => {
      const clipboardData = new DataTransfer();
      element.dispatchEvent(
        new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }),
      );
      return clipboardData.getData('text/html');
    });
    expect(copied.replaceAll(/ data-pm-slice="[^"]*"/g, '')).toBe(
      '<ul><li>ett<ul><li>inre</li></ul></li></ul>',
    );
  });
});

describe.each(['light', 'dark'] as const)('in %s, axe objects to nothing', (colorScheme) => {
  const violations = async (): Promise<readonly string[]> => {
    // A tooltip that happens to show lies outside the landmarks, which WCAG has nothing against.
    const found = await new AxeBuilder({ page }).withTags(WCAG).analyze();
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  };

  beforeEach(() => page.emulateMedia({ colorScheme }));

  test.each([words.find.title, words.marks.title])('with the panel %s open', async (title) => {
    const name = title === words.find.title ? title : words.side.open({ count: 2 });
    await page.getByRole('button', { name }).click();
    await page.getByRole('region', { name: title }).waitFor();
    expect(await violations()).toEqual([]);
  });

  test('while a chapter is renamed and while a menu is open', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('F2');
    await page
      .getByRole('textbox', { name: words.tree.newName({ name: 'Provkapitel' }) })
      .waitFor();
    expect(await violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: words.more.name }).click();
    await page.getByRole('menu').waitFor();
    expect(await violations()).toEqual([]);
  });
});

describe('chapters', () => {
  test('can be dragged, deeper by going sideways', async () => {
    const row = page.getByRole('treeitem', { name: 'Provkapitel' });
    const above = page.getByRole('treeitem', { name: 'Chefens inriktning' });
    const [from, to] = [await row.boundingBox(), await above.boundingBox()];
    if (from === null || to === null) throw new Error('The rows are not in sight');
    await page.mouse.move(from.x + 60, from.y + 12);
    await page.mouse.down();
    await page.mouse.move(from.x + 90, from.y + 14, { steps: 5 });
    await page.mouse.move(from.x + 80, from.y + 12, { steps: 5 });
    await page.mouse.up();
    expect(await shows(page.getByRole('treeitem', { name: /^1\.1\s*Provkapitel/ }))).toBe(true);
  });

  test('are renumbered in the text that is open when they move', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+ArrowUp');
    expect(await shows(page.getByRole('heading', { level: 2, name: '1 Provkapitel' }))).toBe(true);
    await page.keyboard.press('Control+Z');
    expect(await shows(page.getByRole('heading', { level: 2, name: '2 Provkapitel' }))).toBe(true);
  });

  test('show a replacement at once in the open text, and its undo', async () => {
    await page.keyboard.type('Vi är LPO Nord.');
    await page.keyboard.press('Control+B');
    await page.getByRole('textbox', { name: words.find.query }).fill('LPO Nord');
    await page.getByRole('textbox', { name: words.find.replacement }).fill('lokalpolisområdet');
    await page.getByRole('button', { name: words.find.replace({ count: 1 }) }).click();
    expect(await shows(editor.getByText('Vi är lokalpolisområdet.'))).toBe(true);
    await page.keyboard.press('Control+Z');
    expect(await shows(editor.getByText('Vi är LPO Nord.'))).toBe(true);
  });
});
