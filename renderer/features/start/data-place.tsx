import { Box, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { AppInfo } from '#shared/ports/desktop.ts';
import { text } from '#shared/text/text.ts';
import { usePorts } from '#renderer/platform/ports.tsx';

/** What the machine says about the program; null until it has answered. */
export function useAppInfo(): AppInfo | null {
  const { desktop } = usePorts();
  const [info, setInfo] = useState<AppInfo | null>(null);
  useEffect(() => {
    // Without an answer the page lacks one paragraph, which is better than an error about a paragraph.
    desktop.appInfo().then(setInfo, () => undefined);
  }, [desktop]);
  return info;
}

/** Tells where the plans lie, and in the browser edition that nobody makes copies of them. */
export function DataPlace() {
  const info = useAppInfo();
  if (info === null) return null;
  const { where } = text.start;
  const isBrowser = info.edition === 'browser';
  return (
    <Box component="section" aria-labelledby="data-place" mt="xl">
      <Title order={2} size="h6" id="data-place">
        {where.title}
      </Title>
      <Text size="sm" c="var(--quiet)" className="prose">
        {(isBrowser ? where.browser : where.desktop)({ folder: info.dataFolder })}{' '}
        {isBrowser ? where.browserReminder : where.noBackup}
      </Text>
    </Box>
  );
}
