import { join } from "node:path";
import { build, outdated } from "./build.js";
import { fetchNeo4j } from "./fetchNeo4j.js";
import { withLock } from "./lock.js";
import { installPackages, packagesAreInstalled } from "./packages.js";
import { root } from "./run.js";

/**
 * Installs and builds what is missing or out of date, so that every command works on a fresh clone. A lock lets several
 * commands start at once. If something fails, prints the reason and exits.
 * @param {{ usesNeo4j?: boolean }} [options] whether the command may start the private Neo4j
 */
export async function provide({ usesNeo4j = false } = {}) {
  try {
    checkNode();
    if (packagesAreInstalled() && outdated().length === 0) return;
    await withLock(
      join(root, ".rawabit/install.lock"),
      async () => {
        const isFirstStart = !packagesAreInstalled();
        const fetched = isFirstStart && usesNeo4j ? fetchNeo4j() : undefined;
        if (isFirstStart) await installPackages();
        await Promise.all([fetched, ...outdated().map(build)]);
      },
      () => console.error("Waiting for another Rawabit process to install and build …"),
    );
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new Error(`Rawabit needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
}
