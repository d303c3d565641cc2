import { query } from "../../neo4j/query.ts";

/** An import as Cypher returns it; `files` and `sha256` are parallel lists. */
export interface ImportRunRow {
  readonly id: string;
  readonly format: string;
  readonly files: readonly string[];
  readonly sha256: readonly string[];
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly retracted: number;
  readonly curated: number;
  readonly refused: number;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  /** In milliseconds since 1970. */
  readonly startedMillis: number;
}

export const importRunsByIds = query<{ ids: readonly string[] }, { run: ImportRunRow }>("importRun/byIds");
export const importRunList = query<
  { afterMillis: number | null; afterId: string | null; limit: number },
  { run: ImportRunRow }
>("importRun/list");
export const importRunCount = query<Record<never, never>, { count: number }>("importRun/count");
