import { notifications } from '@mantine/notifications';
import { createElement } from 'react';
import { withoutDirectionSigns } from '#shared/domain/basics/direction-signs.ts';
import { text } from '#shared/text/text.ts';
import { NoticeWithAction, type NoticeAction } from './notice-with-action.tsx';

const closeButtonProps = { 'aria-label': text.frame.close };

/** Tells what went wrong and what to do. Stays until it is read. */
export function notifyFailure(message: string): void {
  notifications.show({
    title: text.frame.failureTitle,
    message: withoutDirectionSigns(message),
    color: 'red',
    autoClose: false,
    role: 'alert',
    closeButtonProps,
  });
}

/** Long enough to read the news, decide and reach the button by keyboard. */
const ACTION_SHOWN_MS = 12_000;

/** Tells that something is done; with an action, such as taking it back, the notice stays longer. */
export function notifyDone(news: string, action?: NoticeAction): void {
  const message = withoutDirectionSigns(news);
  if (action === undefined) {
    notifications.show({ message, role: 'status', closeButtonProps });
    return;
  }
  const onDone = (): void => void notifications.hide(id);
  const id: string = notifications.show({
    message: createElement(NoticeWithAction, { message, action, onDone }),
    role: 'status',
    closeButtonProps,
    autoClose: ACTION_SHOWN_MS,
  });
}
