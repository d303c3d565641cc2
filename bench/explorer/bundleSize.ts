import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { builtPage } from "../../src/server/http/page.ts";

/** Bytes, gzipped. */
export interface BundleSize {
  /** What opening the page loads. */
  readonly first: number;
  /** That, the layout's worker, and what exports load when they are asked for. */
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
