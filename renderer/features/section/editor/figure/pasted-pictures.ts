import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';

/** `place` is where in the document a picture was dropped; null puts it at the cursor. */
type OnPictures = (files: readonly File[], place: number | null) => void;

/** Pictures that are pasted or dropped become figures. Other dropped files go nowhere: the browser would leave the page to show them. */
export const PastedPictures = Extension.create<{ readonly onPictures: OnPictures }>({
  name: 'pastedPictures',
  addProseMirrorPlugins() {
    const { onPictures } = this.options;
    return [
      new Plugin({
        props: {
          handlePaste: (_view, { clipboardData }) => {
            const files = pastedPictures(clipboardData);
            if (files.length > 0) onPictures(files, null);
            return files.length > 0;
          },
          handleDrop: (view, event) => {
            const files = filesOf(event.dataTransfer);
            if (files.length === 0) return false;
            event.preventDefault();
            const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
            if (view.editable) onPictures(files, place?.pos ?? null);
            return true;
          },
        },
      }),
    ];
  },
});

/** What of the clipboard is read. */
type Copied = {
  readonly files: ArrayLike<File>;
  readonly getData: (format: string) => string;
};

/** Word and Excel give a picture of the text along with the text; then it is the text that is meant. */
export function pastedPictures(data: Copied | null): readonly File[] {
  const hasText = (data?.getData('text/plain') ?? '').trim() !== '';
  return hasText ? [] : filesOf(data).filter(({ type }) => type.startsWith('image/'));
}

function filesOf(data: Pick<Copied, 'files'> | null): readonly File[] {
  return Array.from(data?.files ?? []);
}
