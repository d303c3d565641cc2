import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder `cypher/`, beside `src/` and `dist/` alike. */
export const cypherFolder = fileURLToPath(new URL("../../cypher", import.meta.url));

/** The text of every question, by its name: `actor/byIds` for `cypher/actor/byIds.cypher`. */
export function readCypherFiles(): ReadonlyMap<string, string> {
  const files = readdirSync(cypherFolder, { recursive: true, withFileTypes: true });
  return new Map(
    files
      .filter((file) => file.isFile() && file.name.endsWith(".cypher"))
      .map((file) => join(file.parentPath, file.name))
      .map((path) => [
        relative(cypherFolder, path).replaceAll("\\", "/").replace(/\.cypher$/, ""),
        readFileSync(path, "utf8"),
      ]),
  );
}
