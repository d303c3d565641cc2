import { isReadable } from "../../../names/isReadable.ts";
import { unitedNations } from "../../../reference/unitedNations.ts";
import { digestOf } from "../../../text/digest.ts";
import { withoutInvisible } from "../../../text/identityText.ts";
import type { ActorRecord, GraphRecord, RelationRecord } from "../../../write/records.ts";
import type { EntityLookup } from "../input/entityLookup.ts";
import { relationDates } from "../model/dates.ts";
import { type Entity, firstProperty, joinValues, propertyValues, undeterminedText } from "../model/entity.ts";
import { ftmPrefix, ftmRelationId, recordId } from "../model/ids.ts";
import { ftmEvidence, sourcePages } from "./documents.ts";
import { whyNotActor } from "./endpoints.ts";
import { type ExtractedRelations, noRelations } from "./extractedRelations.ts";
import { measuresOf } from "./measures.ts";

/** A sanction of each target by the authorities that the entity names. Without authorities, the target is alone. */
export function extractSanctions(entity: Entity, lookup: EntityLookup): ExtractedRelations {
  const targets = propertyValues(entity, "entity");
  if (targets.length === 0) return noRelations("Sanction without entity");
  const authorities = propertyValues(entity, "authority");
  const issuers = authorities.filter(isReadable).map(issuerOf);
  const unnamed = authorities.filter((name) => !isReadable(name)).map(() => "an authority without a letter or digit");
  const reasons = targets.map((target) => whyNotActor(entity, target, lookup));
  const relations = targets
    .filter((_, index) => reasons[index] === undefined)
    .map((target) => sanction(entity, lookup, issuers, target));
  const referredTo: GraphRecord[] = relations.length > 0 ? [...issuers, ...sourcePages(entity)] : [];
  return { relations, referredTo, skipped: [...reasons.filter((reason) => reason !== undefined), ...unnamed] };
}

function sanction(
  entity: Entity,
  lookup: EntityLookup,
  issuers: readonly ActorRecord[],
  target: string,
): RelationRecord {
  const programme = joinValues(firstProperty(entity, "program", "programId"));
  const reference = joinValues(firstProperty(entity, "authorityId", "unscId", "recordId"), ", ");
  const measures = measuresOf(propertyValues(entity, "provisions"));
  const summary = undeterminedText(joinValues(firstProperty(entity, "reason", "summary", "description"), "\n"));
  const issuerIds = [...new Set(issuers.map(({ id }) => id))];
  return {
    type: "relation",
    id: ftmRelationId(entity.id, target),
    kind: "SANCTION",
    participants: [
      ...issuerIds.map((actor) => ({ actor, role: "ISSUER" as const })),
      { actor: recordId(target), role: "TARGET" },
    ],
    ...relationDates(entity),
    ...(programme !== undefined && { programme }),
    ...(reference !== undefined && { reference }),
    ...(measures.length > 0 && { measures }),
    ...(summary && { summary }),
    sourceCode: "ftm:Sanction",
    evidence: ftmEvidence(entity, lookup),
  };
}

/** Spellings of the Security Council, the only authority among the reference records. */
const securityCouncil = /^(?:the )?(?:UN|United Nations) Security Council(?: \((?:UN ?SC|UNSC)\))?$|^UNSC$/i;

/** The actor for an authority's name. Different spellings are different actors, because names are never matched by similarity. */
function issuerOf(name: string): ActorRecord {
  if (securityCouncil.test(name)) return unitedNations.find(({ id }) => id === "org:un-sc")!;
  return {
    type: "actor",
    id: `${ftmPrefix}authority:${digestOf(withoutInvisible(name))}`,
    kind: "ORGANIZATION",
    names: [{ value: name, kind: "PRIMARY" }],
  };
}
