import type { Reference } from "./mapping.schema.ts";
import { columnsOf, type Row, valuesIn } from "./values.ts";

/** The actors that a row has, by their names in the query: their ids, or null where one of them has a fault. */
export type ActorsOfRow = ReadonlyMap<string, readonly string[] | null>;

/** The ids that references lead to in a row; null where one leads to an actor that has a fault. */
export function idsOf(references: readonly Reference[], row: Row, actors: ActorsOfRow): string[] | null {
  const found = references.map((reference) =>
    "actor" in reference ? actors.get(reference.actor)! : valuesIn(reference.id, row),
  );
  return found.some((ids) => ids === null) ? null : [...new Set(found.flatMap((ids) => ids ?? []))];
}

/** In words, for whom nobody stands. */
export function wordsOf(references: readonly Reference[]): string {
  return references
    .map((reference) => ("actor" in reference ? reference.actor : columnsOf(reference.id).join(", ")))
    .join(", ");
}
