import type { ReadRelation } from "../../reading.ts";
import { arePersons, type Group, type TextClause } from "../arguments/clause.ts";
import { objectOf } from "../arguments/objectOf.ts";
import { partsWithRole, placeOf, relationOf, spanOf, wordsOf } from "../draft.ts";
import { reportedModality } from "../triggers/modality.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { meetingPlace } from "./meetingPlace.ts";
import { onlookers } from "./onlookers.ts";
import { personsListed } from "./personsListed.ts";
import { presentAfter } from "./presence.ts";

const signing = {
  en: /^(?:sign|initial|initiall|ink|put|set|affix)(?:s|ed|ing)?$/,
  ar: /^[وف]?س?[يت]?وقع(?:ا|ت|تا|وا|ان)?$/,
};

/** "A and B signed the treaty in Rome, with C looking on", "وقع الوزيران أ وب اتفاقا بحضور ج": persons who sign together have met, whomever the treaty binds. */
export function signingsIn(clause: TextClause, events: readonly Event[]): ReadRelation[] {
  if (clause.sentence.isHeadline) return [];
  return events.map((event) => signingOf(clause, event)).filter((relation) => relation !== null);
}

function signingOf(clause: TextClause, event: Event): ReadRelation | null {
  const { trigger, date } = event;
  const { value, form } = trigger;
  const { language } = clause;
  if (value.kind !== "ASSOCIATION" || form === "noun") return null;
  // The Arabic verb has its object, or it would tell no tie.
  if (language === "en" && !value.patterns.some(({ objects }) => objects)) return null;
  if (!signing[language].test(clause.tokens[trigger.from]!.folded)) return null;
  const subject = (language === "ar" ? signersOfSides(clause, trigger) : undefined) ?? event.subject;
  if (!subject || !arePersons(subject)) return null;
  const other = form === "passive" ? undefined : objectOf(clause, event, [language === "en" ? "with" : "مع"], 12);
  const signers = [subject, ...(other && arePersons(other) ? [other] : [])];
  const present = language === "en" ? onlookers(clause, trigger.to) : presentAfter(clause, trigger.to);
  const groups = [...signers, ...(present ? [present] : [])];
  const keys = new Set(groups.flatMap(({ members }) => members.map(({ actor }) => actor!.key)));
  if (keys.size < 2) return null;
  return relationOf(
    clause,
    {
      kind: "MEETING",
      rule: "signing",
      parts: groups.flatMap((group) => partsWithRole("PARTICIPANT", group)),
      modality: reportedModality(clause, trigger, date),
      date,
      passage: spanOf(wordsOf(clause, trigger), ...groups.map(placeOf), date),
    },
    { place: meetingPlace(clause, trigger) },
  );
}

/** "وقع الاتفاق عن الجانب التركي أ، وعن الجانب السوري ب" */
function signersOfSides(clause: TextClause, { to }: Trigger): Group | undefined {
  const { tokens } = clause;
  const side = tokens.slice(to, to + 8).find(({ folded }) => folded === "عن");
  const signers = side && personsListed(clause, side.index);
  return signers?.isOfSides ? signers.group : undefined;
}
