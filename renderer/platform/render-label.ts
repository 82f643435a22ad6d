import type { Label, LabelKey, LabelParams } from '#shared/change/label.ts';
import { withoutDirectionSigns } from '#shared/domain/basics/direction-signs.ts';
import { text } from '#shared/text/text.ts';

/** An edit's label in words. A key that the catalogue lacks does not compile. */
export function renderLabel({ key, params }: Label): string {
  const texts: Readonly<Record<LabelKey, (params: never) => string>> = text.journal;
  // Each text states which parameters it reads; labels are made beside the edit, and a test renders every one of them.
  const render = texts[key] as (params: LabelParams) => string;
  return withoutDirectionSigns(render(params));
}
