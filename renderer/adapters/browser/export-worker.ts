import type { DocumentModel } from '#shared/document/document-model.ts';

/** What the worker answers: the file's bytes, or that they could not be made. */
export type Rendered =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: string };

/*
 * Renders one document beside the page, so that the window stays alive, and answers once. Started anew for each
 * document: what one leaves behind in memory cannot reach the next.
 */
self.addEventListener('message', ({ data: model }: MessageEvent<DocumentModel>) => {
  void render(model).then((rendered) => self.postMessage(rendered));
});

async function render(model: DocumentModel): Promise<Rendered> {
  try {
    const { renderDocx } = await import('#shared/export/docx/render-docx.ts');
    return { ok: true, bytes: await renderDocx(model) };
  } catch (error) {
    return { ok: false, reason: String(error) };
  }
}
