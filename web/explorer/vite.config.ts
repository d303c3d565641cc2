import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

/** Bundles everything: the page works without a network. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "/explorer/",
  build: {
    outDir: fileURLToPath(new URL("../../build/explorer", import.meta.url)),
    emptyOutDir: true,
    // The Content-Security-Policy does not allow scripts and styles as data URLs.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  worker: { format: "es" },
  // For `npx vite -c web/explorer/vite.config.ts` beside a running server.
  server: { proxy: { "/graphql": "http://127.0.0.1:4000" } },
});
