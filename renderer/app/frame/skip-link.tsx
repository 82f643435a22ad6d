import { text } from '#shared/text/text.ts';

/** The first thing Tab meets: past the menu, to the page. */
export function SkipLink() {
  return (
    <a
      className="skip-link"
      href="#content"
      onClick={(event) => {
        // The address bar belongs to the router; only the focus moves.
        event.preventDefault();
        document.getElementById('content')?.focus();
      }}
    >
      {text.frame.skipToContent}
    </a>
  );
}
