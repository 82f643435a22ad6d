/*
 * Who the program is to the operating system and to Chromium's storage. NONE OF THESE MAY EVER CHANGE. Plans are
 * stored by origin inside the data folder: another scheme, host or folder name opens an empty program, and the year's
 * work looks lost although it lies untouched beside it.
 */

/** Identifies the program to Windows (task bar, notifications) and to installers. */
export const APP_ID = 'se.omradesplan.desktop';

/** The origin that the renderer is served from, and that its storage belongs to. */
export const APP_SCHEME = 'app';
export const APP_HOST = 'omradesplan';
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;

/** The page that the main window opens. */
export const START_PAGE = `${APP_ORIGIN}/index.html`;

/** The data folder's name under the user's profile. ASCII, because it also ends up in scripts and support letters. */
export const USER_DATA_FOLDER = 'Omradesplan';

/** Where the browser edition is served. Its plans belong to this origin as the desktop's belong to app://. */
export const BROWSER_EDITION_HOST = '127.0.0.1';
export const BROWSER_EDITION_PORT = 27815;

/** The browser edition's folder, with one profile for each browser product. */
export const BROWSER_EDITION_FOLDER = 'Omradesplan-browser';
