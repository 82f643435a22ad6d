import { Alert } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { text } from '#shared/text/text.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import { useReadOnly } from '#renderer/platform/workspace.tsx';

/** Says why the open plan cannot be changed, and what to do about it. */
export function ReadOnlyNotice() {
  const { mayWrite } = usePorts();
  const readOnly = useReadOnly();
  if (!mayWrite) return <SecondTabNotice />;
  return readOnly ? <Notice>{text.frame.readOnly}</Notice> : null;
}

/** Tells a second tab that the first one does the writing. Nothing in the first, and nothing on the desktop. */
export function SecondTabNotice() {
  const { mayWrite } = usePorts();
  return mayWrite ? null : <Notice>{text.frame.secondWindow}</Notice>;
}

function Notice({ children }: { readonly children: string }) {
  return (
    <Alert icon={<IconLock aria-hidden />} color="gray" mb="md">
      {children}
    </Alert>
  );
}
