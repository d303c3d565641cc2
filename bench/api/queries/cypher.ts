// Parts of the statements that one would write by hand.

export const kinds = ["MEETING", "SANCTION", "STATEMENT", "AFFILIATION", "ASSOCIATION"] as const;
/** Kinds whose relations have one edge each; a meeting has one for each pair of participants. */
export const oneEdgeKinds = kinds.slice(1);
export const anyKind = kinds.join("|");

/** The actor with the id $id, with all its names. */
export const actorStatement =
  "MATCH (a:Actor {id: $id}) RETURN a.id AS id, a.kind AS kind, [(a)-[:HAS_NAME]->(n) | n {.value, .lang}] AS names";

/** The Arabic name of the actor in this variable. */
export function arabicName(actor: string): string {
  return `head([(${actor})-[:HAS_NAME]->(n:Name) WHERE n.lang = 'ar' AND n.kind = 'PRIMARY' | n.value])`;
}

/** A page of the relations `r` of the actor with the id $id. A meeting of n has n - 1 edges at a participant; n is at most 5. */
export function pageOfActor(types = anyKind): string {
  return `MATCH (:Actor {id: $id})-[r:${types}]-()
    WHERE r.retractedAt IS NULL AND r.order > $after
    WITH r ORDER BY r.order LIMIT toInteger($first * 4)
    WITH r.order AS order, head(collect(r)) AS r ORDER BY order LIMIT toInteger($first)`;
}

/** The ids and Arabic names of the participants of `r`. */
export const participantsOfRelation = `CALL (r) {
    MATCH (s:Actor)-[e:${anyKind} {id: r.id}]->(t:Actor) WHERE e.version = r.version
    UNWIND [s, t] AS actor
    WITH DISTINCT actor
    RETURN collect([actor.id, ${arabicName("actor")}]) AS participants
  }`;
