import { NativeSelect } from '@mantine/core';
import { memo } from 'react';
import { mapColumn } from '#shared/domain/paste/review.ts';
import { text } from '#shared/text/text.ts';
import type { PasteTask } from './paste-task.ts';
import styles from './paste.module.css';
import type { ReviewModel } from './use-review.ts';

const words = text.paste;

type Props = {
  readonly model: ReviewModel;
  readonly task: PasteTask;
  readonly headings: readonly string[];
};

/** What each column is headed in the source, and the menu that says which field it is. */
export function ColumnHeads({ model, task, headings }: Props) {
  const { review } = model;
  const choose = (column: number, id: string): void => {
    const field = task.fields.find((candidate) => candidate.id === id) ?? null;
    model.change(mapColumn(review, column, field), false);
  };
  return (
    <thead className={styles['head']}>
      <tr aria-rowindex={1}>
        <th scope="col" aria-colindex={1} className={styles['corner']}>
          {words.rowNumber}
        </th>
        {review.columns.map((id, column) => (
          // oxlint-disable-next-line react/no-array-index-key -- a pasted column is its place
          <th key={column} scope="col" aria-colindex={column + 2}>
            <span className={styles['heading']} title={headings[column]}>
              {headings[column] ?? words.column({ number: column + 1, heading: '' })}
            </span>
            <FieldMenu
              label={words.columnIs({
                name: headings[column] ?? words.column({ number: column + 1, heading: '' }),
              })}
              task={task}
              value={id}
              onChoose={(chosen) => choose(column, chosen)}
            />
          </th>
        ))}
      </tr>
    </thead>
  );
}

type MenuProps = {
  readonly label: string;
  readonly task: PasteTask;
  readonly value: string | null;
  readonly onChoose: (id: string) => void;
};

const UNUSED = '';

const FieldMenu = memo(function FieldMenu({ label, task, value, onChoose }: MenuProps) {
  return (
    <NativeSelect
      size="xs"
      aria-label={label}
      value={value ?? UNUSED}
      data={[
        { value: UNUSED, label: words.unused },
        ...task.fields.map(({ id }) => ({ value: id, label: task.names[id] ?? id })),
      ]}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    />
  );
});
