import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { type FieldTable, storedNames } from "../ontology/field.ts";
import { actorFields, documentFields, relationFields } from "../ontology/fields.ts";
import { relationKinds } from "../ontology/relationKinds.ts";

/** The folder `cypher/`, which is next to both `src/` and `dist/`. */
const cypherFolder = fileURLToPath(new URL("../../cypher", import.meta.url));

/**
 * The queries of `cypher/` by name: `actor/byIds` is `cypher/actor/byIds.cypher`. Each is static text with the
 * placeholders that `cypher/README.md` explains, so that adding a kind of relation or a field changes no query.
 */
export class CypherFiles {
  readonly #texts = readTexts();
  readonly #conditioned = new Map<string, string>();

  /** The names of all files. */
  get names(): readonly string[] {
    return [...this.#texts.keys()];
  }

  /**
   * @param conditions the files of `cypher/conditions/` to insert. A condition that is always present as "or null" would
   * be evaluated for every row, its subqueries included.
   * @throws if there is no such file
   */
  text(name: string, conditions: readonly string[] = []): string {
    const key = [name, ...conditions].join(" ");
    const known = this.#conditioned.get(key);
    if (known !== undefined) return known;
    const inserted = conditions.map((condition) => this.#file(`conditions/${condition}`)).join("");
    const text = this.#file(name)
      .replace(/^ *\/\/ include (\S+)\n/gm, (_line, included: string) => this.#file(included))
      .replace(/^ *\/\/ conditions\n/gm, () => inserted);
    const filled = withOntology(text);
    this.#conditioned.set(key, filled);
    return filled;
  }

  #file(name: string): string {
    const text = this.#texts.get(name);
    if (text === undefined) throw new Error(`There is no cypher/${name}.cypher.`);
    return text;
  }
}

/** Replaces the placeholders that stand for the ontology's kinds and fields. */
function withOntology(text: string): string {
  const kinds = Object.keys(relationKinds);
  return text
    .replace(/^ *\/\/ for each kind\n((?:.*\n)*?) *\/\/ end\n/gm, (_block, branch: string) =>
      kinds.map((kind) => branch.replaceAll("EACH_KIND", kind)).join("  UNION ALL\n"),
    )
    .replaceAll("ANY_KIND", kinds.join("|"))
    .replaceAll(".RELATION_FIELDS", projectionOf(relationFields))
    .replaceAll(".ACTOR_FIELDS", projectionOf(actorFields))
    .replaceAll(".DOCUMENT_FIELDS", projectionOf(documentFields));
}

/** The fields as a map projection selects them: `.date, .endDate, …`. */
function projectionOf(fields: FieldTable): string {
  return storedNames(fields)
    .map(([, property]) => `.${property}`)
    .join(", ");
}

function readTexts(): ReadonlyMap<string, string> {
  const files = readdirSync(cypherFolder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith(".cypher"))
    .map((file) => join(file.parentPath, file.name));
  const nameOf = (path: string) => relative(cypherFolder, path).replaceAll("\\", "/").slice(0, -".cypher".length);
  return new Map(files.map((path) => [nameOf(path), readFileSync(path, "utf8")]));
}
