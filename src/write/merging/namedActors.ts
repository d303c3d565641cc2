import type { GraphWriter } from "../../neo4j/graph.ts";
import { ActorIdentities } from "../plan/identities.ts";
import { unknownId } from "../unknownId.ts";

/** What an id of an argument finds. */
export interface NamedActor {
  readonly id: string;
  /** The actor that has the id or identifier itself. */
  readonly part: string;
  /** The actor that this one is now. */
  readonly actor: string;
}

/** The actors with these ids, in the same order. @throws NotFound if one of them is unknown */
export async function namedActors(
  writer: GraphWriter,
  ids: readonly string[],
  argument: string,
): Promise<NamedActor[]> {
  const identities = await ActorIdentities.read(writer, [], ids, []);
  return ids.map((id) => {
    const part = identities.partOf(id);
    if (part === undefined) throw unknownId("actor", id, argument);
    return { id, part, actor: identities.actorOf(part) };
  });
}
