import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root, run } from "./run.js";

/** The products: their source files, and the commands that build them. The output folder is appended to the command. */
const products = [
  {
    name: "the server",
    folder: "dist",
    sources: ["src", "tsconfig.json", "package-lock.json"],
    command: ["tsc", "--outDir"],
  },
  {
    name: "the playground",
    folder: "build/playground",
    sources: ["web/playground", "schema/examples.graphql", "package-lock.json"],
    command: bundle("playground"),
  },
  {
    name: "the explorer",
    folder: "build/explorer",
    sources: ["web/explorer", "package-lock.json"],
    command: bundle("explorer"),
  },
];

function bundle(page) {
  const config = `web/${page}/vite.config.ts`;
  return ["vite", "build", "-c", config, "--logLevel", "warn", "--emptyOutDir", "--outDir"];
}

/** The products whose sources have changed since they were built. A container image has no sources, so nothing to build. */
export function outdated() {
  return existsSync(join(root, "src")) ? products.filter((each) => builtFrom(each) !== digestOf(each)) : [];
}

/**
 * Builds into a draft folder and moves it into place when it is complete: a running server keeps its files during the
 * build.
 */
export async function build(product) {
  console.error(`Building ${product.name} …`);
  const digest = digestOf(product);
  const folder = join(root, product.folder);
  const draft = `${folder}.draft`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  const [tool, ...args] = product.command;
  const status = await run(join(root, "node_modules/.bin", tool), [...args, draft], { quiet: true });
  if (status !== 0) throw new Error(`Building ${product.name} failed, see above.`);
  writeFileSync(join(draft, ".built-from"), digest);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  renameSync(draft, folder);
}

function builtFrom({ folder }) {
  const note = join(root, folder, ".built-from");
  return existsSync(note) ? readFileSync(note, "utf8") : undefined;
}

function digestOf({ sources }) {
  const hash = createHash("sha256");
  for (const file of sources.flatMap(filesBelow)) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest("hex");
}

function filesBelow(path) {
  if (!existsSync(join(root, path))) return [];
  if (statSync(join(root, path)).isFile()) return [path];
  const names = readdirSync(join(root, path)).sort();
  return names.flatMap((name) => filesBelow(`${path}/${name}`));
}
