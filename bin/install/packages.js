import { existsSync, lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./run.js";

/** Whether node_modules contains the packages of the lockfile, by the record that npm writes there after an installation. */
export function packagesAreInstalled() {
  const installed = packagesOf("node_modules/.package-lock.json");
  const required = Object.entries(packagesOf("package-lock.json")).filter(
    ([path, entry]) => path !== "" && !isOptional(entry),
  );
  return required.every(([path, { version }]) => installed[path]?.version === version);
}

/**
 * Packages that may be missing: those for other systems and, in a container image, which has nothing to build, those
 * for development.
 */
function isOptional({ optional, devOptional, dev }) {
  return optional || devOptional || (dev && !existsSync(join(root, "src")));
}

/**
 * Installs the packages of the lockfile.
 * @throws if node_modules is a link, because `npm ci` would empty the folder that it points to, which others may use
 */
export async function installPackages() {
  if (lstatSync(join(root, "node_modules"), { throwIfNoEntry: false })?.isSymbolicLink())
    throw new Error(
      "The packages in node_modules are not those of package-lock.json, and node_modules is a link. Remove the link, or run npm ci where it points to.",
    );
  console.error("Installing packages …");
  // With NODE_ENV=production, npm would omit the packages that build the project.
  const status = await run("npm", ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"], {
    quiet: true,
  });
  if (status !== 0) throw new Error("npm ci failed, see above. It needs the network; run the command again.");
}

function packagesOf(file) {
  const path = join(root, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")).packages : {};
}
