import { Notifications } from '@mantine/notifications';

/** The place where news and failures are told. */
export function Notices() {
  return <Notifications position="bottom-right" limit={4} />;
}
