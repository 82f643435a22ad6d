import { expect, it } from 'vitest';
import * as identity from '#electron/identity.ts';

it('keeps the identity that stored plans belong to', () => {
  // A red test here means that every user would meet an empty program. Change the code back, not the test.
  expect(identity).toMatchObject({
    APP_ID: 'se.omradesplan.desktop',
    APP_ORIGIN: 'app://omradesplan',
    START_PAGE: 'app://omradesplan/index.html',
    USER_DATA_FOLDER: 'Omradesplan',
    BROWSER_EDITION_HOST: '127.0.0.1',
    BROWSER_EDITION_PORT: 27_815,
    BROWSER_EDITION_FOLDER: 'Omradesplan-browser',
  });
});
