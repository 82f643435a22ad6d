import { createServer } from 'vite';
import { projectRoot } from './project-root.ts';
import { rendererConfig } from './vite/renderer.ts';

// `npm run dev`: the page with hot reload, in the default browser, with the browser edition's adapters. The desktop
// shell needs a whole build; `npm start` is made for that.
const server = await createServer({
  ...rendererConfig,
  server: {
    host: '127.0.0.1',
    port: 5173,
    strictPort: true,
    open: process.stdout.isTTY,
    // The page lies in renderer/, but most of what it shows comes from shared/.
    fs: { allow: [projectRoot] },
  },
});
await server.listen();
server.printUrls();
