import { Notifications } from '@mantine/notifications';

/**
 * The place where news and failures are told: at the foot, from the left. There they are a few lines high, leave the
 * menu's subjects free and cover no button of a panel or a dialog, which stand at the right.
 */
export function Notices() {
  return (
    <Notifications
      position="bottom-left"
      limit={3}
      containerWidth={480}
      notificationMaxHeight={400}
    />
  );
}
