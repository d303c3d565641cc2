import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder `cypher/`, beside `src/` and `dist/` alike. */
export const cypherFolder = fileURLToPath(new URL("../../cypher", import.meta.url));

/**
 * The text of every question, by its name: `actor/byIds` for `cypher/actor/byIds.cypher`. A line `// include shared/x` in
 * it stands for the text of `cypher/shared/x.cypher`: conditions that many questions share are written once.
 * @throws where an included file is missing
 */
export function readCypherFiles(): ReadonlyMap<string, string> {
  const files = new Map(
    readdirSync(cypherFolder, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile() && file.name.endsWith(".cypher"))
      .map((file) => join(file.parentPath, file.name))
      .map((path) => [
        relative(cypherFolder, path)
          .replaceAll("\\", "/")
          .replace(/\.cypher$/, ""),
        readFileSync(path, "utf8"),
      ]),
  );
  return new Map(
    [...files].map(([name, text]) => [name, text.replace(/^ *\/\/ include (\S+)$/gm, (_, part) => included(part))]),
  );

  function included(name: string): string {
    const text = files.get(name);
    if (text === undefined) throw new Error(`There is no cypher/${name}.cypher to include.`);
    return text;
  }
}
