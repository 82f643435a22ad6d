import { notifications } from '@mantine/notifications';
import { createElement } from 'react';
import { withoutDirectionSigns } from '#shared/domain/basics/direction-signs.ts';
import { text } from '#shared/text/text.ts';
import { NoticeWithAction, type NoticeAction } from './notice-with-action.tsx';
import { windowTimers } from './timers.ts';

const closeButtonProps = { 'aria-label': text.frame.close };

/** Long enough to read what went wrong. */
const FAILURE_READ_MS = 6_000;

type Failure = { isRead: boolean };

/** The failures on screen, by the id of their notice. */
const failures = new Map<string, Failure>();

/** Tells what went wrong and what to do. Stays until it is closed, or until it is read and past. */
export function notifyFailure(message: string): void {
  const failure: Failure = { isRead: false };
  const id = notifications.show({
    title: text.frame.failureTitle,
    message: withoutDirectionSigns(message),
    color: 'red',
    autoClose: false,
    role: 'alert',
    closeButtonProps,
    onClose: () => void failures.delete(id),
  });
  failures.set(id, failure);
  windowTimers.set(() => (failure.isRead = true), FAILURE_READ_MS);
}

/** Closes the failures on screen: those of another screen are past. */
export function closeFailures(): void {
  for (const id of failures.keys()) notifications.hide(id);
}

/** Closes the failures that have had time to be read: the user has gone on and succeeded. */
export function closeReadFailures(): void {
  for (const [id, { isRead }] of failures) if (isRead) notifications.hide(id);
}

/** Long enough to read the news, decide and reach the button by keyboard. */
const ACTION_SHOWN_MS = 12_000;

/**
 * Tells that something is done; with an action, such as taking it back, the notice stays longer. What is returned
 * closes the notice, and `onClosed` is called when it closes by itself as well.
 */
export function notifyDone(news: string, action?: NoticeAction, onClosed?: () => void): () => void {
  const message = withoutDirectionSigns(news);
  if (action === undefined) {
    const shown = notifications.show({ message, role: 'status', closeButtonProps });
    return () => void notifications.hide(shown);
  }
  const close = (): void => void notifications.hide(id);
  const id: string = notifications.show({
    message: createElement(NoticeWithAction, { message, action, onDone: close }),
    role: 'status',
    closeButtonProps,
    autoClose: ACTION_SHOWN_MS,
    ...(onClosed !== undefined && { onClose: onClosed }),
  });
  return close;
}
