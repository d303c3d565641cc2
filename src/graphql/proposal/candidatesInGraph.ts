import type { KnownActor } from "../../names/annotate/knownActor.ts";
import type { ReadMention, ReadRelation } from "../../reading/reading.ts";
import type { Loaders } from "../loaders.ts";

/**
 * The relations with those candidates that are actors of the graph. A reader also knows each state that a text names by an
 * adjective or a capital only, whether the graph has it or not, and may take a new actor of the text for a candidate.
 * @param known the actors that were looked up in the graph before
 */
export async function candidatesInGraph(
  { actors }: Loaders,
  known: readonly KnownActor[],
  relations: readonly ReadRelation[],
): Promise<readonly ReadRelation[]> {
  const inGraph = new Map(known.map((actor) => [actor.id, actor.id]));
  const named = relations.flatMap(({ participants, attribution }) => [
    ...participants.map(({ mention }) => mention),
    ...attribution,
  ]);
  const others = new Set(named.flatMap(({ candidates }) => candidates.map(({ actor }) => actor.id)));
  await Promise.all(
    [...others].map(async (id) => {
      const found = inGraph.has(id) ? null : await actors.byId.load(id);
      // The id of an actor that was merged leads to its survivor.
      if (found) inGraph.set(id, found.id);
    }),
  );
  const withCandidates = (mention: ReadMention): ReadMention => ({
    ...mention,
    candidates: mention.candidates.flatMap((candidate) => {
      const id = inGraph.get(candidate.actor.id);
      return id === undefined ? [] : [{ ...candidate, actor: { ...candidate.actor, id } }];
    }),
  });
  return relations.map((relation) => ({
    ...relation,
    participants: relation.participants.map(({ role, mention }) => ({ role, mention: withCandidates(mention) })),
    attribution: relation.attribution.map(withCandidates),
  }));
}
