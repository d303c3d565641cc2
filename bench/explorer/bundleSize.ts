import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { builtPage } from "../../src/server/http/page.ts";

/** Gzipped bytes. */
export interface BundleSize {
  /** What the browser downloads when the page opens. */
  readonly first: number;
  /** Including the layout worker and the code of exports, which load when they are needed. */
  readonly all: number;
}

export function bundleSize(): BundleSize {
  const folder = builtPage("explorer");
  const page = readFileSync(join(folder, "index.html"), "utf8");
  const sizes = readdirSync(join(folder, "assets")).map((name) => ({
    first: page.includes(name),
    bytes: gzipSync(readFileSync(join(folder, "assets", name)), { level: 9 }).length,
  }));
  const sum = (some: typeof sizes) => some.reduce((total, { bytes }) => total + bytes, gzipSync(page).length);
  return { first: sum(sizes.filter(({ first }) => first)), all: sum(sizes) };
}
