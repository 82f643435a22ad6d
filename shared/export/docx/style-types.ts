import type { IStylesOptions } from 'docx';

export type DefaultStyles = NonNullable<IStylesOptions['default']>;
export type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number];
