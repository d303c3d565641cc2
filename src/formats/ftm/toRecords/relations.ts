import type { EntityLookup } from "../input/entityLookup.ts";
import { type Entity, propertyValues } from "../model/entity.ts";
import { categoryOf } from "../model/entityCategories.ts";
import { isA } from "../model/schemata.ts";
import { extractNationalities, extractParents } from "./actorRelations.ts";
import { extractAffiliations, extractOccupancies } from "./affiliations.ts";
import { extractAssociations } from "./associations.ts";
import { extractEventRelations } from "./events.ts";
import { type ExtractedRelations, mergeExtracted, noRelations } from "./extractedRelations.ts";
import { extractSanctions } from "./sanctions.ts";

/** All relations that one entity yields. Their ids begin with `relationIdPrefix` of the entity's id. */
export function extractRelations(entity: Entity, lookup: EntityLookup): ExtractedRelations {
  switch (categoryOf(entity.schema)) {
    case "PERSON":
    case "ORGANIZATION":
      return mergeExtracted(extractNationalities(entity, lookup), extractParents(entity, lookup));
    case "SANCTION":
      return extractSanctions(entity, lookup);
    case "AFFILIATION":
      return extractAffiliations(entity, lookup);
    case "OCCUPANCY":
      return extractOccupancies(entity, lookup);
    case "ASSOCIATION":
      return extractAssociations(entity, lookup);
    case "EVENT":
      return extractEventRelations(entity, lookup);
    case "DOCUMENTATION":
      return skipDocumentation(entity, lookup);
    default:
      return noRelations();
  }
}

/** A Documentation of an event supplies evidence for the event's relations. It yields no relation itself. */
function skipDocumentation(entity: Entity, lookup: EntityLookup): ExtractedRelations {
  const others = propertyValues(entity, "entity").filter((id) => {
    const summary = lookup.summaryOf(id);
    return summary === undefined || !isA(summary.schema, "Event");
  });
  return noRelations(...others.map(() => "Documentation of an entity: documents support relations, not actors"));
}
