import { LineNumberRestartFormat, PageOrientation, SectionType, type ISectionOptions } from 'docx';
import type { DocumentModel } from '#shared/document/document-model.ts';
import { splitIntoStretches } from '#shared/document/page-stretches.ts';
import { createBlockRenderer } from './blocks.ts';
import { renderContents } from './contents.ts';
import {
  renderFooter,
  renderHeader,
  renderTitlePageFooter,
  renderTitlePageHeader,
} from './header-footer.ts';
import { mm, PAGE } from './measures.ts';
import { renderTitleBlock, renderTitlePage } from './title-page.ts';

/** The document as Word's sections: front matter, and the text in stretches of upright and turned pages. */
export function renderSections(model: DocumentModel): readonly ISectionOptions[] {
  const renderBlock = createBlockRenderer();
  const opening = model.frontMatter ? [] : renderTitleBlock(model);
  const body = splitIntoStretches(model.blocks).map(({ landscape, blocks }, index) => ({
    ...marginsOf(model, landscape),
    properties: { ...pageProperties(landscape), ...lineNumbers(model) },
    children: [
      ...(index === 0 ? opening : []),
      ...blocks.flatMap((block, place) => renderBlock(block, blocks[place + 1])),
    ],
  }));
  return model.frontMatter ? [frontSection(model), ...body] : body;
}

/** Title page and contents, without line numbers. Only the title page goes without header and footer. */
function frontSection(model: DocumentModel): ISectionOptions {
  const { headers, footers } = marginsOf(model, false);
  return {
    headers: { ...headers, first: renderTitlePageHeader(model) },
    footers: { ...footers, first: renderTitlePageFooter() },
    properties: { ...pageProperties(false), titlePage: true },
    children: [...renderTitlePage(model), ...renderContents()],
  };
}

function marginsOf(model: DocumentModel, landscape: boolean) {
  return {
    headers: { default: renderHeader(model, landscape) },
    footers: { default: renderFooter(model, landscape) },
  };
}

function pageProperties(landscape: boolean) {
  const orientation = landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  const { width, height, margin } = PAGE;
  return { type: SectionType.NEXT_PAGE, page: { size: { width, height, orientation }, margin } };
}

/** Each page counts from 1, so that a comment can say "sida 4, rad 12". */
function lineNumbers({ workingCopy }: DocumentModel) {
  const numbers = { countBy: 1, restart: LineNumberRestartFormat.NEW_PAGE, distance: mm(6) };
  return workingCopy ? { lineNumbers: numbers } : {};
}
