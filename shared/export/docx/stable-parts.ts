import { strFromU8, strToU8, unzipSync, zipSync, type ZippableFile } from 'fflate';
import type { DocumentModel } from '#shared/document/document-model.ts';
import { spreadPageReferences } from './page-reference-runs.ts';

/** What the library draws by lot: the relationships of links, and the names of watermarks. */
const DRAWN = /\b(rId|PowerPlusWaterMarkObject)([\w-]{21})(?=")/g;
/** What it counts through the life of the process: the bookmarks of headings, by name and by number. */
const COUNTED = /(_Toc|<w:bookmarkEnd w:id=")(\d+)(?:(" w:id=")\d+)?/g;

const UNSTABLE_PARTS = /^word\/(document|header\d+)\.xml$|^word\/_rels\/document\.xml\.rels$/;
/** Half of the parts are smaller than this, and packing them costs more time than it saves room. */
const NOT_WORTH_PACKING = 1024;
const CORE_PROPERTIES = 'docProps/core.xml';
/** The earliest time a zip file can tell, in any zone: says nothing, and is the same on every machine. */
const ZIP_TIME = new Date(1980, 0, 1);

/**
 * Rewrites a packed document so that the same model always gives the same bytes: ids by order of appearance, dates from
 * the model. Adds the language to the file's properties, which the library cannot.
 */
export function stabiliseParts(packed: Uint8Array, model: DocumentModel): Uint8Array {
  const renumber = createRenumbering();
  const stabilise = (path: string, bytes: Uint8Array): Uint8Array => {
    if (path === CORE_PROPERTIES) return rewrite(bytes, (xml) => setProperties(xml, model));
    if (!UNSTABLE_PARTS.test(path)) return bytes;
    return rewrite(bytes, (xml) => spreadPageReferences(renumber(xml)));
  };
  const stable = Object.entries(unzipSync(packed)).map(([path, bytes]) => {
    const level = bytes.length < NOT_WORTH_PACKING ? 0 : 6;
    const packable: ZippableFile = [stabilise(path, bytes), { level }];
    return [path, packable] as const;
  });
  return zipSync(Object.fromEntries(stable), { mtime: ZIP_TIME });
}

/** Names by order of appearance. One numbering for all parts: a link is named in one part and described in another. */
function createRenumbering(): (xml: string) => string {
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return number;
  };
  return (xml) =>
    xml
      .replace(DRAWN, (_, kind: string, id: string) => `${kind}Stable${numberOf(id)}`)
      .replace(COUNTED, (_, before: string, id: string, between = '') => {
        const number = numberOf(id);
        return `${before}${number}${between === '' ? '' : `${between}${number}`}`;
      });
}

function setProperties(xml: string, { date, language }: DocumentModel): string {
  return xml
    .replace(/(<dcterms:(?:created|modified) [^>]*>)[^<]*/g, `$1${date}T00:00:00Z`)
    .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`);
}

function rewrite(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  return strToU8(change(strFromU8(bytes)));
}
