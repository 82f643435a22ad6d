/**
 * Electron checklist item 7, "Define a Content Security Policy". Everything is refused that is not listed; the browser
 * edition sends the same policy. Each opening has its reason:
 */
const directives = {
  'default-src': ["'none'"],
  // Our own bundle. No 'unsafe-eval': zod runs jitless. No 'unsafe-inline': index.html carries no script of its own.
  'script-src': ["'self'"],
  // Mantine writes its theme's variables into a <style> element, and both Mantine and the editor position things with
  // style attributes. Styles cannot run code, and with the other lines they cannot fetch anything either.
  'style-src': ["'self'", "'unsafe-inline'"],
  // data: is how Vite embeds small icons; blob: is how pictures stored in the database are shown.
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  // Sample plans and templates are read from our own origin. Nothing else may be reached.
  'connect-src': ["'self'"],
  // The browser edition renders documents in a worker.
  'worker-src': ["'self'"],
  'object-src': ["'none'"],
  'frame-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  // Nobody may show the program inside a page of their own.
  'frame-ancestors': ["'none'"],
} as const;

/** The policy as the value of a Content-Security-Policy header. */
export const contentSecurityPolicy: string = Object.entries(directives)
  .map(([name, sources]) => [name, ...sources].join(' '))
  .join('; ');
