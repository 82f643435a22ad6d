import { afterAll, beforeAll, expect, test } from 'vitest';
import { text } from '#shared/text/text.ts';
import { runProgram, type OpenProfile, type RunningProgram } from '#test/support/open-program.ts';
import { hides, openSample, shows, waitForScreen, waitUntilSaved } from '#test/support/walk.ts';

let program: RunningProgram;
let profile: OpenProfile;

beforeAll(async () => {
  program = await runProgram();
  profile = await program.newProfile();
});
afterAll(() => program.close());

const WRITTEN = 'Vi börjar där problemen är störst.';

test('a sample opens, is written in, and is still there after the program has been closed', async () => {
  const { page, context } = profile;
  await openSample(page, 'small');
  const editor = page.locator('.ProseMirror');
  await editor.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type(WRITTEN);
  await page.getByRole('button', { name: /^Ångra: Skrev i/ }).waitFor();
  await waitUntilSaved(page);
  const address = page.url();
  await page.close();
  const again = await context.newPage();
  await again.goto(address);
  await waitForScreen(again);
  expect(await shows(again.getByText(WRITTEN))).toBe(true);
  await again.close();
});

test('undo takes back what was written, redo brings it again, and both are saved', async () => {
  const page = await profile.context.newPage();
  await page.goto(program.address);
  await page.getByRole('table').getByRole('link', { name: 'Verksamhetsplan 2027' }).click();
  await waitForScreen(page);
  await page.locator('.ProseMirror').click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Först. ');
  await page.getByText('Först. ').waitFor();
  await page.keyboard.press('Control+Z');
  expect(await hides(page.getByText('Först. '))).toBe(true);
  await page.keyboard.press('Control+Y');
  expect(await shows(page.getByText('Först. '))).toBe(true);
  await waitUntilSaved(page);
  await page.close();
});

test('a plan that is gone leads to a page that says so, with a way out', async () => {
  const page = await profile.context.newPage();
  await page.goto(`${program.address}#/plan/finns-inte/budget`);
  await page.getByText(text.frame.gate['plan-missing']).waitFor();
  await page.getByRole('link', { name: text.frame.gate.toStart }).click();
  expect(await shows(page.getByRole('heading', { name: text.start.title }))).toBe(true);
  await page.close();
});

test('a database from a newer program is left alone, and the page says what to do', async () => {
  const { page } = await program.newProfile();
  // The open program lets go of the database when a newer version asks for it.
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('omradesplan', 9_990);
        opening.onsuccess = () => resolve(opening.result.close());
        opening.onerror = () => reject(new Error('The newer database was not made'));
      }),
  );
  await page.reload();
  expect(await shows(page.getByText(text.frame.gate['newer-program']))).toBe(true);
  expect(await shows(page.getByRole('button', { name: text.frame.tryAgain }))).toBe(true);
});

test('a stored row that no longer parses is set aside and shown, and the rest of the plan opens', async () => {
  const { page } = await program.newProfile();
  await openSample(page, 'small');
  await waitUntilSaved(page);
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('omradesplan');
        opening.onerror = () => reject(new Error('The database did not open'));
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction('budgetRows', 'readwrite');
          const cursor = transaction.objectStore('budgetRows').openCursor();
          cursor.onsuccess = () =>
            void cursor.result?.update({ ...cursor.result.value, label: 17 });
          transaction.oncomplete = () => resolve(database.close());
        };
      }),
  );
  await page.reload();
  await waitForScreen(page);
  await page.getByText(text.frame.quarantined({ count: 1 })).waitFor();
  await page.getByText(text.frame.quarantinedShow).click();
  expect(await shows(page.getByText('"label":17'))).toBe(true);
  expect(await shows(page.locator('.ProseMirror'))).toBe(true);
});

test('a second tab can read the plan but not change it, and says why', async () => {
  const { context, page } = await program.newProfile();
  await openSample(page, 'small');
  const second = await context.newPage();
  await second.goto(page.url());
  await waitForScreen(second);
  expect(await shows(second.getByText(text.frame.secondWindow))).toBe(true);
  await expect
    .poll(() => second.locator('.ProseMirror').getAttribute('contenteditable'))
    .toBe('false');
});
