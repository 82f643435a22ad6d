import { Button, Checkbox, Group, Kbd, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { FieldKind } from '#shared/domain/paste/field.ts';
import { text } from '#shared/text/text.ts';
import styles from './paste.module.css';
import type { Answers } from './use-answers.ts';
import { alternativeText } from './verdict-words.ts';

const { keys, question: words } = text.paste;

type Props = {
  readonly field: FieldKind;
  readonly answers: Answers;
  readonly rowIsOut: boolean;
  readonly isAnswered: boolean;
};

/** The ways to answer: one of the readings, a name, a value of one's own, missing, or left out. */
export function AnswerForm({ field, answers, rowIsOut, isAnswered }: Props) {
  const [alsoAlike, setAlsoAlike] = useState(false);
  const { alternatives, alike, choose, answer } = answers;
  return (
    <Stack gap="xs">
      {alternatives.length > 0 && (
        <ul className={styles['alternatives']} aria-label={words.choose}>
          {alternatives.map((alternative, index) => (
            <li key={`${alternative.rule} ${alternativeText(alternative)}`}>
              <Button
                fullWidth
                variant="default"
                justify="flex-start"
                className={styles['alternative']}
                data-alternative={index + 1}
                leftSection={<Kbd aria-hidden>{index + 1}</Kbd>}
                onClick={() => choose(alternative, alsoAlike)}
              >
                <span>
                  <strong>{alternativeText(alternative)}</strong>{' '}
                  <span className={styles['rule']}>{text.paste.rules[alternative.rule]}</span>
                </span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {field.kind === 'name' && (
        <NameChoice field={field} answers={answers} alsoAlike={alsoAlike} />
      )}
      <OwnValue onDone={(written) => answer({ kind: 'typed', text: written }, alsoAlike)} />
      {alike.length > 0 && (
        <Checkbox
          label={words.alike({ count: alike.length })}
          checked={alsoAlike}
          data-alike
          onChange={({ currentTarget }) => setAlsoAlike(currentTarget.checked)}
        />
      )}
      <Group gap="xs">
        <Button
          size="xs"
          variant="default"
          data-answer="missing"
          aria-keyshortcuts={keys.missing}
          leftSection={<Kbd aria-hidden>{keys.missing}</Kbd>}
          onClick={() => answer({ kind: 'missing' }, alsoAlike)}
        >
          {words.missing}
        </Button>
        <Button
          size="xs"
          variant="default"
          data-answer="left-out"
          aria-keyshortcuts={keys.leaveOut}
          leftSection={<Kbd aria-hidden>{keys.leaveOut}</Kbd>}
          onClick={() => answer({ kind: 'left-out' }, alsoAlike)}
        >
          {words.leaveOut}
        </Button>
        <Button size="xs" variant="default" onClick={answers.toggleRow}>
          {rowIsOut ? words.takeRowIn : words.leaveRowOut}
        </Button>
        {isAnswered && (
          <Button size="xs" variant="subtle" onClick={answers.takeBack}>
            {words.takeBack}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

type NameProps = {
  readonly field: Extract<FieldKind, { readonly kind: 'name' }>;
  readonly answers: Answers;
  readonly alsoAlike: boolean;
};

/** All the names there are, for one that resembles none of them. */
function NameChoice({ field, answers, alsoAlike }: NameProps) {
  if (field.names.length === 0) return null;
  return (
    <NativeSelect
      label={words.chooseName}
      value=""
      data={[
        { value: '', label: '' },
        ...field.names.map(({ id, label }) => ({ value: id, label })),
      ]}
      onChange={({ currentTarget }) => {
        const named = field.names.find(({ id }) => id === currentTarget.value);
        if (named === undefined) return;
        const value = { kind: 'name', ...named } as const;
        answers.answer({ kind: 'chosen', rule: 'name', value }, alsoAlike);
      }}
    />
  );
}

function OwnValue({ onDone }: { readonly onDone: (written: string) => void }) {
  const [written, setWritten] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (written.trim() !== '') onDone(written);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Group gap="xs" align="flex-end" wrap="nowrap">
        <TextInput
          flex={1}
          label={words.type}
          value={written}
          data-own-value
          autoComplete="off"
          onChange={({ currentTarget }) => setWritten(currentTarget.value)}
        />
        <Button type="submit" variant="default">
          {words.typeDone}
        </Button>
      </Group>
    </form>
  );
}
