import { Center, Loader } from '@mantine/core';
import { text } from '#shared/text/text.ts';

/** Shown while the database or a plan opens. */
export function Opening() {
  return (
    <Center h="100vh">
      <Loader aria-label={text.frame.gate.opening} />
    </Center>
  );
}
