import type { Group, TextClause } from "../arguments/clause.ts";
import { passiveSubject } from "../arguments/passiveSubject.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";

/** Whose words are carried: after عن in "نقلت الوكالة عن فلان", after the verb in "the agency quoted him as saying", before it in "he was quoted as saying". */
export function carriedSpeaker(clause: TextClause, { trigger }: Pick<Event, "trigger">): Group | undefined {
  if (trigger.form === "passive") return passiveSubject(clause, trigger);
  const wanted = clause.language === "ar" ? "عن" : "";
  return clause.groups.find(
    (group) =>
      group.from >= trigger.to && group.from <= trigger.to + 8 && group.preposition === wanted && !group.isGenitive,
  );
}
