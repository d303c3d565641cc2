import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

/** Everything that the page needs in files of our own: it works with no network. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "/explorer/",
  build: {
    outDir: fileURLToPath(new URL("../../build/explorer", import.meta.url)),
    emptyOutDir: true,
    // The page's policy allows no files made of text.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  worker: { format: "es" },
  // `npx vite -c web/explorer/vite.config.ts` beside a running server.
  server: { proxy: { "/graphql": "http://127.0.0.1:4000" } },
});
