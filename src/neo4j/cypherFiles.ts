import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder `cypher/`, beside `src/` and `dist/` alike. */
const cypherFolder = fileURLToPath(new URL("../../cypher", import.meta.url));

/**
 * The questions of `cypher/`, by name: `actor/byIds` stands for `cypher/actor/byIds.cypher`. They are static text, but for
 * two lines that stand for others:
 * - `// include shared/x` for `cypher/shared/x.cypher`, which several questions share;
 * - `// conditions` for those of `cypher/conditions/` that a call names. Written out with "or null" instead, each would be
 *   evaluated for every row, its subqueries included, even where nobody asked for it.
 */
export class CypherFiles {
  readonly #texts = readTexts();
  readonly #conditioned = new Map<string, string>();

  /** The names of all files. */
  get names(): readonly string[] {
    return [...this.#texts.keys()];
  }

  /** @throws where there is no such file */
  text(name: string, conditions: readonly string[] = []): string {
    const key = [name, ...conditions].join(" ");
    const known = this.#conditioned.get(key);
    if (known !== undefined) return known;
    const inserted = conditions.map((condition) => this.#file(`conditions/${condition}`)).join("");
    const text = this.#file(name)
      .replace(/^ *\/\/ include (\S+)\n/gm, (_line, included: string) => this.#file(included))
      .replace(/^ *\/\/ conditions\n/gm, () => inserted);
    this.#conditioned.set(key, text);
    return text;
  }

  #file(name: string): string {
    const text = this.#texts.get(name);
    if (text === undefined) throw new Error(`There is no cypher/${name}.cypher.`);
    return text;
  }
}

function readTexts(): ReadonlyMap<string, string> {
  const files = readdirSync(cypherFolder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith(".cypher"))
    .map((file) => join(file.parentPath, file.name));
  const nameOf = (path: string) => relative(cypherFolder, path).replaceAll("\\", "/").slice(0, -".cypher".length);
  return new Map(files.map((path) => [nameOf(path), readFileSync(path, "utf8")]));
}
