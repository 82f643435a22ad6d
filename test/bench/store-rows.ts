import type { Page } from 'playwright-core';
import type { RowSet } from '#shared/domain/tables.ts';

/** Puts rows into the program's own database, past the screens. */
export async function storeRows(page: Page, rows: RowSet): Promise<void> {
  await page.evaluate(
    (tables) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('omradesplan');
        opening.onerror = () => reject(new Error('The database did not open'));
        opening.onsuccess = () => {
          const filled = Object.entries(tables).filter(([, list]) => list.length > 0);
          const transaction = opening.result.transaction(
            filled.map(([name]) => name),
            'readwrite',
          );
          for (const [name, list] of filled)
            for (const row of list) transaction.objectStore(name).put(row);
          transaction.oncomplete = () => resolve(opening.result.close());
        };
      }),
    rows,
  );
}
