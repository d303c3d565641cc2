import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

/** Everything that the page needs, editor and fonts included, in files of our own: it works with no network. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "/playground/",
  build: {
    outDir: fileURLToPath(new URL("../../build/playground", import.meta.url)),
    emptyOutDir: true,
    // The editor alone is larger than what Vite thinks wise for a page.
    chunkSizeWarningLimit: 10_000,
    // Libraries mark files for React's server, which has no part in this.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  worker: { format: "es" },
});
