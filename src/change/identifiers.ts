import { Conflict } from "../errors.ts";
import type { GraphWriter } from "../graph/graph.ts";
import { identifierKey } from "./actorChanges.ts";
import { identifierOwners } from "./change.queries.ts";
import type { ActorRecord } from "./records.ts";

/**
 * Checks that no identifier would name two actors.
 * @throws Conflict naming the identifier and both actors
 */
export async function checkIdentifiers(writer: GraphWriter, actors: readonly ActorRecord[]): Promise<void> {
  const given = actors.flatMap(({ id, identifiers = [] }) =>
    identifiers.map((each) => [identifierKey(each), id] as const),
  );
  if (given.length === 0) return;
  const held = await writer.run(identifierOwners, { keys: given.map(([key]) => key) });
  const owners = new Map(held.map(({ key, actorId }) => [key, actorId]));
  for (const [key, id] of given) {
    const owner = owners.get(key) ?? id;
    if (owner !== id)
      throw new Conflict(
        `actor "${id}" has the identifier ${key}, which identifies "${owner}" already. Use one id for both, or mend the identifier.`,
      );
    owners.set(key, id);
  }
}
