import { foldedText } from "../../text/token.ts";
import { type Group, groupAfter, groupOf, type TextClause } from "../arguments/clause.ts";
import { verbBefore } from "../triggers/governor.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import type { SanctionPattern, Trigger } from "../triggers/trigger.ts";
import { decisionBefore } from "./sanctionDates.ts";

/** "رفع أستراليا الحظر عن", "قرار لندن حظر السلاح": whose deed the noun is. */
export function ownerOfDeed({ groups, tokens, sentence }: TextClause, trigger: Trigger): Group | undefined {
  const decision = decisionBefore(tokens, sentence.from, trigger.from);
  const at = /^(?:lift|impose|restrict)$/.test(patternOf(trigger)) ? [trigger.to] : [];
  const places = decision === undefined ? at : [...at, decision + 1];
  return groups.find(({ from, to, preposition, members }) => {
    const isOwner = places.includes(from) || (to === trigger.from - 1 && isLed(tokens, from, to));
    return isOwner && preposition === "" && members.every(({ actor }) => actor?.kind !== "PERSON");
  });
}

/** "ما دفع أ إلى تجميد": whether somebody is led to do it. @param from where the name of whoever does it begins @param to where it ends */
export function isLed(tokens: TextClause["tokens"], from: number, to: number): boolean {
  return tokens[to]?.folded === "الي" && /^[وف]?(?:دفع|حمل|اضطر)ت?$/.test(tokens[from - 1]?.folded ?? "");
}

/** "وافق الاتحاد الأوروبي على حزمة من العقوبات على أ": who decided it. */
export function deciderOf(
  { language, tokens }: TextClause,
  trigger: Trigger,
  events: readonly Event[],
): Group | undefined {
  const verb = language === "ar" ? verbBefore(events, trigger) : undefined;
  const isDecided = verb && /^[وف]?(?:وافق|صوت|اتفق|صادق|اقر|كشف|لجا)ت?$/.test(tokens[verb.trigger.from]!.folded);
  return isDecided && trigger.from - verb.trigger.to < 12 ? verb.subject : undefined;
}

/** "طُرد دبلوماسيون روس من النرويج", "أُمهلوا لمغادرة البلاد" */
export function expellingState({ groups, tokens, language }: TextClause, { to }: Trigger): Group | undefined {
  if (language === "en") return undefined;
  return groups.find(({ from, members }) => {
    const before = tokens[from - 1]?.folded ?? "";
    const isPlace = /^(?:من|ل?مغادره)$/.test(before);
    return (
      from > to && isPlace && members.length === 1 && members[0]!.actor?.kind === "STATE" && members[0]!.title === null
    );
  });
}

/** "A was suspended from B", "عُلقت عضوية أ في ب" */
export function suspending(clause: TextClause, trigger: Trigger): Group | undefined {
  if (patternOf(trigger) !== "suspend") return undefined;
  return clause.language === "ar"
    ? clause.groups.find(
        ({ from, preposition, members: [body] }) =>
          from > trigger.to && from < trigger.to + 6 && preposition === "في" && body?.actor?.kind === "ORGANIZATION",
      )
    : groupAfter(clause, trigger.to, trigger.to + 7, ["from"]);
}

/** "are frozen in B", "is banned from entering B", "were thrown out of B": the state that does it. */
export function stateOfPlace(clause: TextClause, trigger: Trigger): Group | undefined {
  if (clause.language !== "en" || !/^(?:freeze|ban|outlaw|expel|orderOut)$/.test(patternOf(trigger))) return undefined;
  const { groups, tokens } = clause;
  const place = groups.find(
    ({ from }) =>
      (from >= trigger.to && from <= trigger.to + 4) ||
      // "were given until Friday to leave B"
      (from < trigger.to + 14 && /\bto (?:leave|quit)(?: the)?$/.test(foldedText(tokens, from - 3, from))),
  );
  const isPlace =
    place !== undefined &&
    (/^(?:in|from|of)$/.test(place.preposition) ||
      /\b(?:entering|visiting|travell?ing to|to leave|to quit)(?: the)?$/.test(
        foldedText(tokens, place.from - 3, place.from),
      ));
  const [state] = place?.members ?? [];
  const isTerritory = state?.actor?.kind === "STATE" || (place && clause.tokens[place.to - 1]!.folded === "union");
  return isPlace && place.members.length === 1 && isTerritory && !state!.title ? place : undefined;
}

/** What the words of a sanction say that is done. */
export function patternOf({ value }: Trigger): SanctionPattern {
  return value.kind === "SANCTION" ? value.pattern : "noun";
}

/** "was put on the EU sanctions list" */
export function ownerOfList({ tokens, sentence, phrases, language }: TextClause, { to }: Trigger): Group | undefined {
  const list = tokens.findIndex(
    ({ folded, index }) => index >= to && index < sentence.to && /^(?:list|blacklist)$/.test(folded),
  );
  if (list === -1 || language !== "en") return undefined;
  const owner = phrases.findLast(
    ({ actor, from, to: end }) =>
      actor !== null && actor.kind !== "PERSON" && from >= to && end <= list && list - end <= 3,
  );
  return owner && groupOf(owner);
}

/** "under American sanctions", "تخضع لعقوبات أميركية": whose sanctions they are. */
export function adjectiveIn(
  { phrases, sentence, language }: TextClause,
  { from, to }: Pick<Trigger, "from" | "to">,
): Group | undefined {
  const [first, ...others] = phrases.filter(
    ({ actor, sort, from: start, to: end }) =>
      actor !== null &&
      actor.kind !== "PERSON" &&
      (language === "ar"
        ? sort === "adjective" && start >= to && start < Math.min(sentence.to, to + 6)
        : start >= from && end <= to),
  );
  // "under British and American sanctions"
  return first && { ...groupOf(first), members: language === "en" ? [first, ...others] : [first] };
}
