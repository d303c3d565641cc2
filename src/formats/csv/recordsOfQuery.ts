import type { ActorSpec, Mapping, QuerySpec } from "./mapping.schema.ts";
import { actorOf, documentOf } from "./recordsOfRow.ts";
import { relationOf } from "./relationOfRow.ts";
import type { Found } from "./repeats.ts";
import { splitRows } from "./splitRows.ts";
import { CellFault, type Row } from "./values.ts";

/**
 * What a query makes of a row: its actors, its documents, then its relations. A relation may lead by its id to an actor of
 * another row, further down too: the importer lets it wait.
 */
export function* recordsOfQuery(query: QuerySpec, row: Row, mapping: Mapping): Generator<Found> {
  const actors = new Map<string, readonly string[] | null>();
  const documents = new Map<string, string | undefined>();
  for (const [name, spec] of statesFirst(query.actors ?? {})) {
    const ids: string[] = [];
    let faulty = false;
    for (const found of attempt(() => splitActors(spec))) {
      if ("record" in found) ids.push(found.record.id);
      else faulty = true;
      yield found;
    }
    actors.set(name, faulty ? null : ids);
  }
  for (const [name, spec] of Object.entries(query.documents ?? {}))
    for (const found of attempt(() => made(documentOf(spec, row, mapping)))) {
      if ("record" in found) documents.set(name, found.record.id);
      yield found;
    }
  for (const [name, spec] of Object.entries(query.relations ?? {}))
    yield* attempt(() => made(relationOf(name, spec, row, mapping, actors, documents)));

  function splitActors(spec: ActorSpec): Found[] {
    return [...splitRows(spec, row)].flatMap((piece) => attempt(() => made(actorOf(spec, piece, mapping, actors))));
  }
}

function made(
  record: Extract<Found, { record: unknown }>["record"] | { readonly leftOut: string } | undefined,
): Found[] {
  if (record === undefined) return [];
  return ["leftOut" in record ? record : { record }];
}

/** A cell that does not do is a fault of its row, and ends nothing. */
function attempt(make: () => Found[]): Found[] {
  try {
    return make();
  } catch (error) {
    if (error instanceof CellFault) return [{ fault: error.message }];
    throw error;
  }
}

/** An organ refers to its state, which comes before it. */
function statesFirst(actors: Readonly<Record<string, ActorSpec>>): [string, ActorSpec][] {
  return Object.entries(actors).sort(
    ([, one], [, other]) => Number(one.state !== undefined) - Number(other.state !== undefined),
  );
}
