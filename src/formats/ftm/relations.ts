import { affiliations, occupancies } from "./affiliations.ts";
import { associations } from "./associations.ts";
import { type Entity, valuesOf } from "./entity.ts";
import { eventRelations } from "./events.ts";
import type { Known } from "./known.ts";
import { placeOf } from "./places.ts";
import { nothing, type Said, together } from "./said.ts";
import { sanctions } from "./sanctions.ts";
import { isA } from "./schemata.ts";
import { nationalities, parents } from "./tiesOfActors.ts";

/** All relations that one entity makes. Their ids begin with `relationPrefix` of its id. */
export function relationsOf(entity: Entity, known: Known): Said {
  const place = placeOf(entity.schema);
  switch (place) {
    case "PERSON":
    case "ORGANIZATION":
      return together(nationalities(entity, known), parents(entity, known));
    case "SANCTION":
      return sanctions(entity, known);
    case "AFFILIATION":
      return affiliations(entity, known);
    case "OCCUPANCY":
      return occupancies(entity, known);
    case "ASSOCIATION":
      return associations(entity, known);
    case "EVENT":
      return eventRelations(entity, known);
    case "DOCUMENTATION":
      return documented(entity, known);
    default:
      return nothing();
  }
}

/** A document about an event is evidence for what the event says; the graph has no tie from a document to an actor. */
function documented(entity: Entity, known: Known): Said {
  const about = valuesOf(entity, "entity").filter((id) => {
    const end = known.endOf(id);
    return end === undefined || !isA(end.schema, "Event");
  });
  return nothing(...about.map(() => "Documentation of an entity: a document is tied to relations, not to actors"));
}
