import { Notifications } from '@mantine/notifications';

/**
 * The place where news and failures are told: over the foot of the menu, as narrow as it is.
 * There they cover no button of a screen, a panel or a dialog.
 */
export function Notices() {
  return (
    <Notifications
      position="bottom-left"
      limit={3}
      containerWidth={216}
      notificationMaxHeight={400}
    />
  );
}
