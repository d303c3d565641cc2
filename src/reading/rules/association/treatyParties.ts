import { chainThrough, type Phrase } from "../../actors/phrase.ts";
import type { AssociationPattern } from "../../tables/associationPattern.ts";
import type { TextClause } from "../arguments/clause.ts";
import { actingStateOf } from "../sanction/actingStates.ts";
import type { Pair } from "./tie.ts";

/**
 * Whom a treaty binds: "Presidents A and B signed a peace deal" binds their states. Null if a person with an office would sign
 * for himself.
 */
export function treatyParties(clause: TextClause, pattern: AssociationPattern, pair: Pair): Pair | null {
  // "under a contract that A and B signed"
  const areOfficers =
    /^(?:agreement|contract)$/.test(pattern.type) && pair.every(({ actor }) => actor?.kind === "PERSON");
  if (!isSigned(clause, pattern) && !areOfficers) return pair;
  const [one, other] = [actingBodyOf(clause, pair[0]), actingBodyOf(clause, pair[1])];
  // "signed by President A and General B", whose states the text does not tell
  const isOfOffice = clause.language === "en" && pair.some(({ actor, title }) => actor?.kind === "PERSON" && title);
  if (!one && !other) return isOfOffice ? null : pair;
  // English tells offices far from the signature: one that binds a single side may be another matter.
  if (clause.language === "en" && !(one && other)) return null;
  const bound = [one ?? pair[0], other ?? pair[1]] as const;
  if (clause.language === "en") return bound;
  return bound.every(({ actor }) => actor?.kind !== "PERSON") ? bound : pair;
}

/** The state or the organization for which a person signs: "the president of the European Commission", «رئيس المنظمة فلان». */
function actingBodyOf(clause: TextClause, phrase: Phrase): Phrase | undefined {
  const state = actingStateOf(clause, phrase);
  // "واتفق الرجلان": for themselves.
  const isUnnamed = clause.language === "ar" && phrase.sort !== "name";
  if (state || isUnnamed || phrase.actor?.kind !== "PERSON") return state;
  const body = clause.bodies.get(phrase.actor.key);
  // A commission signs for its union.
  return body?.actor && !/commission/i.test(body.actor.name)
    ? { ...phrase, actor: body.actor, chain: chainThrough(body) }
    : undefined;
}

/** Whether words tell of a treaty that is signed, which English says by a verb and its object. */
function isSigned({ language }: TextClause, { type, objects }: AssociationPattern): boolean {
  return /^(?:agreement|ceasefire)$/.test(type) && (language === "ar" || objects !== undefined);
}
