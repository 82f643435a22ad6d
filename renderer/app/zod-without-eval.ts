import { z } from 'zod';

// Zod compiles schemas with new Function when it may. Our content security policy says no, so it must not even try.
// Imported before anything that declares a schema.
z.config({ jitless: true });
