import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./run.js";

/** Whether node_modules holds exactly what the lockfile says: npm notes there what it has installed, at the very end. */
export function packagesAreInstalled() {
  const there = packagesOf("node_modules/.package-lock.json");
  const wanted = Object.entries(packagesOf("package-lock.json")).filter(
    ([path, entry]) => path !== "" && !isSpare(entry),
  );
  return wanted.every(([path, { version }]) => there[path]?.version === version);
}

/** Made for another system, or needed only to build, where there is nothing to build: in a container image. */
function isSpare({ optional, devOptional, dev }) {
  return optional || devOptional || (dev && !existsSync(join(root, "src")));
}

/** Installs what the lockfile says, and nothing else. */
export async function installPackages() {
  console.error("Installing packages, as package-lock.json says …");
  // A NODE_ENV of production would leave out what builds the project.
  const status = await run("npm", ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"], {
    quiet: true,
  });
  if (status !== 0) throw new Error("npm ci failed, see above. It needs the network once; then start again.");
}

function packagesOf(file) {
  const path = join(root, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")).packages : {};
}
