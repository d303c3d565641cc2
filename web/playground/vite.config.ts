import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

/** Bundles everything, including the editor and its fonts: the page works without a network. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "/playground/",
  build: {
    outDir: fileURLToPath(new URL("../../build/playground", import.meta.url)),
    emptyOutDir: true,
    // The editor exceeds Vite's default.
    chunkSizeWarningLimit: 10_000,
    // Some libraries contain directives for React Server Components, which do not apply here.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  worker: { format: "es" },
});
