import type { ReadRelation } from "../../reading.ts";
import { arePersons, type TextClause } from "../arguments/clause.ts";
import { copulaSubject } from "../arguments/copulaSubject.ts";
import { partsWithRole, placeOf, relationOf, spanOf } from "../draft.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import { meetsThere } from "./meetsThere.ts";

const visiting =
  /^,? (?:on an? (?:[\w-]+ ){0,3}(?:visit|trip|tour)|for (?:\w+ )?(?:talks|meetings|negotiations|consultations)|(?:\w+ ){1,2}(?:hours?|days?|weeks?) (?:before|earlier))\b/;

/** "The Chilean minister, A, was in Rome on Monday", "is in Rome for talks": whoever is in another state than the one where they have an office visits it. */
export function staysIn(clause: TextClause, events: readonly Event[]): ReadRelation[] {
  const { tokens, groups, text, language, sentence, bodies } = clause;
  if (language !== "en" || sentence.isHeadline) return [];
  return groups.flatMap((place) => {
    const [state] = place.members;
    const isPlace =
      place.preposition === "in" &&
      !place.isGenitive &&
      place.members.length === 1 &&
      state!.actor?.kind === "STATE" &&
      !state!.title;
    const at = place.from - 1;
    if (!isPlace || tokens[at]?.folded !== "in" || !/^(?:was|were|is|are|been)$/.test(tokens[at - 1]?.folded ?? ""))
      return [];
    const visitor = copulaSubject(clause, at);
    const isGuest = visitor?.members.every(({ actor }) => {
      const home = bodies.get(actor!.key)?.actor;
      return home?.kind === "STATE" && home.key !== state!.actor!.key;
    });
    const isSaid = events.some(({ trigger: { from, value } }) => value.kind === "STATEMENT" && from < at);
    if (!visitor || !arePersons(visitor) || !isGuest || isSaid || meetsThere(clause, visitor, events)) return [];
    const date = clause.dates.find(({ from }) => from >= place.to && from <= place.to + 1);
    const isVisit = date?.past?.length === 10 || visiting.test(text.slice(tokens[place.to - 1]!.end, sentence.end));
    const relation = isVisit
      ? relationOf(clause, {
          kind: "MEETING",
          rule: "travel",
          parts: [...partsWithRole("VISITOR", visitor), ...partsWithRole("HOST", place)],
          date,
          passage: spanOf(placeOf(visitor), placeOf(place), date),
        })
      : null;
    return relation ? [relation] : [];
  });
}
