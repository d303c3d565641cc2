import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { type FieldTable, storedNames } from "../ontology/field.ts";
import { actorFields, documentFields, relationFields } from "../ontology/fields.ts";
import { type RelationKind, relationKinds } from "../ontology/relationKinds.ts";

/** The folder `cypher/`, which is next to both `src/` and `dist/`. */
const cypherFolder = fileURLToPath(new URL("../../cypher", import.meta.url));

/** What a call changes in the text of a query. */
export interface TextParts {
  /**
   * The files of `cypher/conditions/` to insert. A condition that is always present as "or null" would be evaluated for
   * every row, its subqueries included.
   */
  readonly conditions?: readonly string[];
  /** The kinds of relations to read; null or none for all. A text that names only them reads no other relations. */
  readonly kinds?: readonly RelationKind[] | null;
}

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

  /** @throws if there is no such file */
  text(name: string, { conditions = [], kinds }: TextParts = {}): string {
    const readKinds = everyKind.filter((kind) => !kinds?.length || kinds.includes(kind));
    const key = [name, ...conditions, ...readKinds].join(" ");
    const known = this.#conditioned.get(key);
    if (known !== undefined) return known;
    const inserted = conditions.map((condition) => this.#file(`conditions/${condition}`)).join("");
    const text = this.#withParts(name).replace(/^ *\/\/ conditions\n/gm, () => inserted);
    const filled = withOneParameter(withOntology(text, readKinds));
    this.#conditioned.set(key, filled);
    return filled;
  }

  /** A file with what it includes, and what that includes. */
  #withParts(name: string): string {
    return this.#file(name).replace(/^ *\/\/ include (\S+)\n/gm, (_line, included: string) =>
      this.#withParts(included),
    );
  }

  #file(name: string): string {
    const text = this.#texts.get(name);
    if (text === undefined) throw new Error(`There is no cypher/${name}.cypher.`);
    return text;
  }
}

/**
 * The parameter of a statement: a map of all that its file calls parameters. Neo4j plans a text anew for each combination of
 * the types of its parameters and of the lengths of its lists and texts, which takes from 0.1 to 1 s. It does not look into
 * a map.
 */
export function asOneParameter(params: object): { readonly given: object } {
  return { given: params };
}

function withOneParameter(text: string): string {
  return text.replace(/\$(?=\w)/g, "$given.");
}

/** In the order of the ontology, so that equal sets of kinds have one text. */
const everyKind = Object.keys(relationKinds) as RelationKind[];

/** Replaces the placeholders that stand for kinds of relations and for the ontology's fields. */
function withOntology(text: string, kinds: readonly RelationKind[]): string {
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
