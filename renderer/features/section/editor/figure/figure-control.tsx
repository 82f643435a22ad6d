import { FileButton } from '@mantine/core';
import { IconPhotoPlus } from '@tabler/icons-react';
import type { Editor } from '@tiptap/react';
import { text } from '#shared/text/text.ts';
import { ToolbarButton } from '../toolbar-button.tsx';
import { askForCaption } from './asked-caption.ts';
import { insertFigure } from './insert-figure.ts';
import { usePictureIntake } from './picture-intake.ts';
import { PICTURE_FILES } from './take-picture.ts';

/** Inserts a figure from a file. Pasting or dropping a picture does the same. */
export function FigureControl({ editor }: { readonly editor: Editor }) {
  const takeIn = usePictureIntake();
  const take = (file: File | null): void => {
    if (file === null) return;
    void takeIn(file, (id) => {
      askForCaption(editor, id);
      insertFigure(editor, id, null);
    });
  };
  return (
    <FileButton accept={PICTURE_FILES} onChange={take}>
      {(props) => (
        <ToolbarButton name={text.section.figure.insert} icon={IconPhotoPlus} {...props} />
      )}
    </FileButton>
  );
}
