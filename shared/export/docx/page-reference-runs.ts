/** A page reference as the library writes it: the whole field in one run. */
const FIELD_IN_ONE_RUN =
  /(<w:instrText[^>]*>PAGEREF [^<]*<\/w:instrText>)(<w:fldChar w:fldCharType="separate"\/>)(<w:t[^>]*>[^<]*<\/w:t>)(<w:fldChar w:fldCharType="end"\/>)/g;

/**
 * Gives each part of a page reference a run of its own, as Word writes them. Word reads both; LibreOffice shows no page
 * number where the field is in one run.
 */
export function spreadPageReferences(xml: string): string {
  return xml.replace(FIELD_IN_ONE_RUN, (_, ...parts) => parts.slice(0, 4).join('</w:r><w:r>'));
}
