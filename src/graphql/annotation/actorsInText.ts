import type { KnownActor } from "../../names/annotate/knownActor.ts";
import { nameLookup } from "../../names/annotate/nameLookup.ts";
import { matchNames } from "../../names/annotate/nameMatches.ts";
import type { PreparedText } from "../../names/annotate/nameWindows.ts";
import type { GraphReader } from "../../neo4j/graph.ts";
import { namesOfActors } from "../actor/actor.queries.ts";
import { namesInText } from "./annotation.queries.ts";

const minScore = 0.75;

/** The actors of the graph that a text may name, with all their names. */
export async function actorsInText(reader: GraphReader, prepared: PreparedText): Promise<KnownActor[]> {
  if (prepared.windows.size === 0) return [];
  const found = await reader.read(namesInText, nameLookup(prepared));
  const named = found.map(({ name, actorId, actorKind }) => ({ id: actorId, kind: actorKind, names: [name] }));
  const kinds = new Map(matchNames(prepared, named, minScore).map(({ actor }) => [actor.id, actor.kind]));
  const rows = await reader.read(namesOfActors, { ids: [...kinds.keys()] });
  return rows.map(({ id, names }) => ({ id, kind: kinds.get(id)!, names }));
}
