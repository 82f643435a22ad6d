import { Select } from '@mantine/core';
import { columnName } from '#shared/document/budget-table.ts';
import { isChangeColumn } from '#shared/domain/budget/change-columns.ts';
import type { BudgetColumn } from '#shared/domain/budget/schema.ts';
import { text } from '#shared/text/text.ts';
import { useTable } from '../table/table-model.ts';

const words = text.budget.columns;

/** The two columns that a förändring goes from and to. */
export function ComparedColumns({ column }: { readonly column: BudgetColumn }) {
  const { sheet, columns } = useTable();
  const choices = sheet.columns.filter((other) => !isChangeColumn(other));
  const choose = (field: 'fromColumnId' | 'toColumnId') => (value: string | null) => {
    const chosen = choices.find(({ id }) => id === value);
    columns.edit(column, { [field]: chosen?.id ?? null });
  };
  const shared = {
    placeholder: words.choose,
    comboboxProps: { withinPortal: false },
    data: choices.map((choice) => ({ value: choice.id, label: columnName(choice) })),
  };
  return (
    <>
      <Select
        {...shared}
        label={words.from}
        value={column.fromColumnId}
        onChange={choose('fromColumnId')}
      />
      <Select
        {...shared}
        label={words.to}
        value={column.toColumnId}
        onChange={choose('toColumnId')}
      />
    </>
  );
}
