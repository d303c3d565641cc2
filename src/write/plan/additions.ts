import { BadUserInput } from "../../errors/errors.ts";
import type { GraphWriter } from "../../neo4j/graph.ts";
import { actorFields } from "../../ontology/fields.ts";
import type { Refusals } from "../outcome.ts";
import type { ActorRecord, AdditionRecord } from "../records.ts";
import { validateFields } from "../validate/validateFields.ts";
import { ActorIdentities } from "./identities.ts";
import { MissingReference } from "./references.ts";

/**
 * The additions as records of the graph's actors, each with the addition that it comes from. Refuses additions to actors that
 * the graph does not have.
 */
export async function resolveAdditions(
  writer: GraphWriter,
  additions: readonly AdditionRecord[],
  refusals: Refusals,
): Promise<ReadonlyMap<ActorRecord, AdditionRecord>> {
  const resolved = new Map<ActorRecord, AdditionRecord>();
  if (additions.length === 0) return resolved;
  const identities = await ActorIdentities.read(
    writer,
    [],
    additions.map(({ id }) => id),
    [],
  );
  for (const addition of additions) {
    const { id, names = [], ...rest } = addition;
    const actor = identities.find(id);
    if (actor === undefined) {
      refusals.refuse(addition, new MissingReference(addition, "actor", id));
      continue;
    }
    const { kind, kindGuessed } = identities.kindOf(actor)!;
    const record: ActorRecord = { ...rest, type: "actor", id, kind, ...(kindGuessed && { kindGuessed }), names };
    const fault = validateFields("actor", actorFields, record);
    if (fault === null) resolved.set(record, addition);
    else refusals.refuse(addition, new BadUserInput(`addition "${id}": ${fault}`, id));
  }
  return resolved;
}
