import { unitedNations } from "../../reference/unitedNations.ts";
import { digestOf } from "../../text/digest.ts";
import type { ActorRecord, GraphRecord, RelationRecord } from "../../write/records.ts";
import { datesOf } from "./dates.ts";
import { evidenceOf, pagesOf } from "./documents.ts";
import { type Entity, firstOf, inNoLanguage, textOf, valuesOf } from "./entity.ts";
import { prefix, relationId, thingId } from "./ids.ts";
import type { Known } from "./known.ts";
import { measuresOf } from "./measures.ts";
import { noActor } from "./pairs.ts";
import { nothing, type Said } from "./said.ts";
import { supporting } from "./supporting.ts";

/** A designation: the authorities that it names sanction each entity. Without an authority it has a target alone. */
export function sanctions(entity: Entity, known: Known): Said {
  const targets = valuesOf(entity, "entity");
  if (targets.length === 0) return nothing("Sanction without entity");
  const issuers = valuesOf(entity, "authority").map(issuerOf);
  const faults = targets.map((target) => noActor(entity, target, known));
  const relations = targets
    .filter((_, index) => faults[index] === undefined)
    .map((target) => sanction(entity, known, issuers, target));
  const referredTo: GraphRecord[] = relations.length > 0 ? [...issuers, ...pagesOf(entity)] : [];
  return { relations, referredTo, leftOut: faults.filter((fault) => fault !== undefined) };
}

function sanction(entity: Entity, known: Known, issuers: readonly ActorRecord[], target: string): RelationRecord {
  const programme = textOf(firstOf(entity, "program", "programId"));
  const reference = textOf(firstOf(entity, "authorityId", "unscId", "recordId"), ", ");
  const measures = measuresOf(valuesOf(entity, "provisions"));
  const summary = inNoLanguage(textOf(firstOf(entity, "reason", "summary", "description"), "\n"));
  const ids = [...new Set(issuers.map(({ id }) => id))];
  return {
    type: "relation",
    id: relationId(entity.id, target),
    kind: "SANCTION",
    participants: [
      ...ids.map((actor) => ({ actor, role: "ISSUER" as const })),
      { actor: thingId(target), role: "TARGET" },
    ],
    ...datesOf(entity, ["startDate", "listingDate", "date"]),
    ...(programme !== undefined && { programme }),
    ...(reference !== undefined && { reference }),
    ...(measures.length > 0 && { measures }),
    ...(summary && { summary }),
    sourceCode: "ftm:Sanction",
    evidence: evidenceOf(entity, supporting(entity, known)),
  };
}

/** How sources write the one authority that the graph has as its own. */
const securityCouncil = /^(?:the )?(?:UN|United Nations) Security Council(?: \((?:UN ?SC|UNSC)\))?$|^UNSC$/i;

/** The actor that an authority's name stands for. Another spelling is another actor: no two are taken for one by a likeness. */
function issuerOf(name: string): ActorRecord {
  if (securityCouncil.test(name)) return unitedNations.find(({ id }) => id === "org:un-sc")!;
  return {
    type: "actor",
    id: `${prefix}authority:${digestOf(name)}`,
    kind: "ORGANIZATION",
    names: [{ value: name, kind: "PRIMARY" }],
  };
}
