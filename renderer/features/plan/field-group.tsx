import { Stack, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import styles from './plan.module.css';

type Props = { readonly title: string; readonly children: ReactNode };

/** Fields that belong together, under a heading of their own. */
export function FieldGroup({ title, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles['group']}>
      <Title order={2} size="h4" id={id} mb="sm">
        {title}
      </Title>
      <Stack gap="md">{children}</Stack>
    </section>
  );
}
