/** The part of Electron's event object that lets a listener forbid what is about to happen. */
export type PreventableEvent = { defaultPrevented: boolean; preventDefault: () => void };

/** An event that nobody has prevented yet. */
export function preventableEvent(): PreventableEvent {
  const event = {
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true;
    },
  };
  return event;
}
