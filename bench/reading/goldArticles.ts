import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Article } from "../../src/reading/reading.ts";
import type { ActorRecord, DocumentRecord, GraphRecord, RelationRecord } from "../../src/write/records.ts";

/** An article with what careful readers say that it reports. */
export interface GoldArticle extends Article {
  readonly name: string;
  readonly document: DocumentRecord;
  readonly actors: readonly ActorRecord[];
  readonly relations: readonly RelationRecord[];
  /** Whether any careful reader would record a relation. */
  isClear(relation: RelationRecord): boolean;
  /** Whether the rules were made with it; all others are held out. */
  readonly isDevelopment: boolean;
}

const sample = fileURLToPath(new URL("../../data/sample/", import.meta.url));
const written = fileURLToPath(new URL("../../tests/reading/articles/", import.meta.url));

/**
 * The two articles of the sample, those that were written for testing, and those of a folder: `LANGUAGE/NN-NAME.jsonl` with
 * `LANGUAGE/NN-NAME.certainty.json`.
 */
export function goldArticles(folder: string | undefined): GoldArticle[] {
  const sampled = articlesIn(
    ["actors", "documents", "relations"].flatMap((file) => recordsIn(join(sample, `${file}.jsonl`))),
    {},
  );
  const development = articlesOf(join(written, "development"));
  const heldOut = articlesOf(join(written, "held-out")).map((article) => ({ ...article, isDevelopment: false }));
  return [...sampled, ...development, ...heldOut, ...(folder === undefined ? [] : articlesOf(folder))];
}

function articlesOf(folder: string): GoldArticle[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".jsonl"));
  return files.sort().flatMap((file) => {
    const certainty = join(folder, file.replace(/\.jsonl$/, ".certainty.json"));
    const marks = existsSync(certainty) ? (JSON.parse(readFileSync(certainty, "utf8")) as Certainty) : {};
    return articlesIn(recordsIn(join(folder, file)), marks, `${basename(join(folder, file, ".."))}/${basename(file)}`);
  });
}

type Certainty = Readonly<Record<string, "clear" | "debatable">>;

function articlesIn(records: readonly GraphRecord[], certainty: Certainty, file?: string): GoldArticle[] {
  const actors = records.filter((record) => record.type === "actor");
  const relations = records.filter((record) => record.type === "relation");
  return records
    .filter((record) => record.type === "document")
    .map((document) => {
      const name = file ?? document.id;
      return {
        name,
        document,
        text: document.text ?? "",
        language: document.language === "en" ? ("en" as const) : ("ar" as const),
        publishedOn: document.publishedOn ?? null,
        actors,
        relations: relations.flatMap((relation) => {
          const evidence = (relation.evidence ?? []).filter((each) => each.document === document.id);
          return evidence.length > 0 ? [{ ...relation, evidence }] : [];
        }),
        isClear: ({ id }) => certainty[id] !== "debatable",
        isDevelopment: true,
      };
    });
}

function recordsIn(file: string): GraphRecord[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as GraphRecord);
}
