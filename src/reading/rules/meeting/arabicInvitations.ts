import type { Modality } from "../../../ontology/modalities.ts";
import type { Phrase } from "../../actors/phrase.ts";
import type { ReadRelation } from "../../reading.ts";
import { arabicSubject } from "../arguments/arabicSubjects.ts";
import { arePeople, type Group, groupOf, type TextClause } from "../arguments/clause.ts";
import { droppedSubject } from "../arguments/droppedSubjects.ts";
import { antecedentOf } from "../arguments/pronouns.ts";
import { partsWithRole, placeOf, relationOf, spanOf, wordsOf } from "../draft.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { meetingPlace } from "./meetingPlace.ts";

/** Verbs and nouns that invite, folded. */
const inviting = /^[وف]?(?:دعا|دعت|س?[يت]دعو)(?:ه|ها|هما)?$|^[وف]?(?:دعيت?|س?[يت]دعي)$/;
const invitation = /^[وفبل]?(?:ال)?دعو(?:ه|ت(?:ه|ها|هما|هم)?)$/;
/** What is done with an invitation, folded: who does it is the guest, or else the host. */
const verbs: readonly (readonly [verb: RegExp, doer: "HOST" | "VISITOR", Modality])[] = [
  [/^[وف]?س?[يت]?(?:رفض|اعتذر|تجاهل)(?:ت|ا)?$/, "VISITOR", "DENIED"],
  [/^[وف]?س?[يت]?(?:قبل|لبي|لب|وافق)(?:ت|ا)?$/, "VISITOR", "PLANNED"],
  [/^[وف]?س?[يت]?(?:تلق[يا]?|تسلم|استلم)(?:ت|ا)?$/, "VISITOR", "HYPOTHETICAL"],
  [/^[وف]?س?[يت]?(?:وجه|جدد|قدم|سلم|نقل|كرر|حمل|ارسل|رسل)(?:ت|ا)?$/, "HOST", "HYPOTHETICAL"],
  [inviting, "HOST", "HYPOTHETICAL"],
];
/** How many words may stand between the parts of an invitation. */
const reach = 14;

/** Whether a word invites to what a token names: "دعا فلانا إلى زيارة", "دعوة من فلان لزيارة". */
export function invitationTo({ tokens, sentence, phraseAt, isQuoted }: TextClause, aim: number): number | undefined {
  const isAim = /^ل/.test(tokens[aim]!.folded) || tokens[aim - 1]?.folded === "الي";
  if (!isAim || !/^ل?زيار(?:ه|تها?)$/.test(tokens[aim]!.folded)) return undefined;
  const from = Math.max(sentence.from, aim - reach);
  return tokens
    .slice(from, aim)
    .findLast(
      ({ index, folded }) => (inviting.test(folded) || invitation.test(folded)) && !phraseAt(index) && !isQuoted(index),
    )?.index;
}

/** "دعا أ نظيره ب إلى زيارة بلاده", "تلقى ب دعوة من أ لزيارة روما", "قبل ب دعوة لزيارة روما": a visit that may come about, or is planned. */
export function arabicInvitationsIn(clause: TextClause, events: readonly Event[]): ReadRelation[] {
  const { tokens, sentence } = clause;
  return tokens
    .slice(sentence.from, sentence.to)
    .map(({ index }) => invitationOf(clause, events, index)?.relation ?? null)
    .filter((relation) => relation !== null);
}

/** Whether a verb of speech only invites somebody, which is no statement. */
export function isInviting(clause: TextClause, { from }: Trigger, events: readonly Event[]): boolean {
  const aims = clause.tokens.slice(from, Math.min(clause.sentence.to, from + 2 * reach));
  return clause.language === "ar" && aims.some(({ index }) => invitationOf(clause, events, index)?.verb === from);
}

function invitationOf(clause: TextClause, events: readonly Event[], aim: number) {
  const { tokens, sentence, groups, dates } = clause;
  const word = invitationTo(clause, aim);
  if (word === undefined) return null;
  const from = Math.max(sentence.from, word - reach);
  const verb = tokens
    .slice(from, word + 1)
    .findLast(({ folded, index }) => !clause.phraseAt(index) && verbs.some(([each]) => each.test(folded)));
  const told = verb && verbs.find(([each]) => each.test(verb.folded));
  if (!told || /^[وف]?(?:لم|لن|لا)$/.test(tokens[verb.index - 1]?.folded ?? "")) return null;
  const [, doer, modality] = told;
  const isPassive = /^[وف]?(?:دعيت?|س?[يت]دعي)$/.test(verb.folded);
  const subject = doing(clause, events, verb.index);
  const start = Math.max(verb.index + 1, subject && subject.from > verb.index ? subject.to : 0);
  const others = groups.filter((group) => group.from >= start && group.to <= aim && group.members.length > 0);
  // "دعوة نقلها إليه الوزير": who hands it over does not invite.
  const isHanded = /^(?:نقل|حمل|سلم)(?:ها|تها)$/.test(tokens[word + 1]?.folded ?? "");
  const giver = isHanded ? undefined : others.find(({ preposition }) => preposition === "من");
  const place = placeAt(clause, aim);
  const pronoun = tokens
    .slice(verb.index, aim)
    .find(({ folded, index }) => (index === verb.index ? /دع\S+ها?$/ : /^(?:له|لها|اليه|اليها)$/).test(folded));
  const guest =
    others.find((group) => group !== giver && ["", "ل", "الي"].includes(group.preposition)) ??
    (pronoun && antecedentOf(clause, { from: pronoun.index }, subject, false, true));
  const [host, visitor] =
    doer === "VISITOR" || isPassive
      ? [giver ?? (isHanded ? undefined : guest) ?? (place && groupOf(place)), subject]
      : [giver ?? subject, guest];
  if (!host || !visitor || host.members.length !== 1 || !isHome(clause, host.members[0]!, aim, place)) return null;
  if (!arePeople(visitor) || visitor.members.some(({ actor }) => actor?.key === host.members[0]!.actor?.key))
    return null;
  const date = dates.find((each) => each.from > aim && each.from <= aim + 6);
  const relation = relationOf(
    clause,
    {
      kind: "MEETING",
      rule: "invitation",
      parts: [...partsWithRole("HOST", host), ...partsWithRole("VISITOR", visitor)],
      modality,
      date: date && { ...date, past: date.future },
      passage: spanOf(wordsOf(clause, { from: verb.index, to: aim + 1 }), placeOf(host), placeOf(visitor), date),
    },
    { place: meetingPlace(clause, { from: word, to: aim + 1 } as Trigger) },
  );
  return { relation, verb: verb.index };
}

/** Who does what the verb at a token says. */
function doing(clause: TextClause, events: readonly Event[], index: number): Group | undefined {
  const event = events.find(({ trigger: { from } }) => from === index);
  if (event) return event.subject;
  const trigger: Trigger = {
    from: index,
    to: index + 1,
    value: { kind: "OTHER", effect: "ASSERTED" },
    form: "finite",
    isFuture: false,
    isImperfect: false,
    hasPronoun: false,
    hasConjunction: false,
  };
  const before = events.filter(({ trigger: { from } }) => from < index);
  return arabicSubject(clause, trigger, before) ?? droppedSubject(clause, trigger, before.length === 0, clause.earlier);
}

/** "زيارة روما": the state behind the noun. */
function placeAt({ phrases }: TextClause, aim: number): Phrase | undefined {
  return phrases.find(({ from, actor }) => from > aim && from <= aim + 2 && actor?.kind === "STATE");
}

/** Whether somebody invites to the own state: "زيارة بلاده", "زيارته", or one that he holds an office of. */
function isHome({ tokens, bodies }: TextClause, { actor }: Phrase, aim: number, place: Phrase | undefined): boolean {
  if (
    /ها?$/.test(tokens[aim]!.folded.replace(/زياره$/, "")) ||
    /^(?:بلاد(?:ه|ها)|البلاد)$/.test(tokens[aim + 1]?.folded ?? "")
  )
    return true;
  const key = actor?.key ?? "";
  return place !== undefined && [key, bodies.get(key)?.actor?.key].includes(place.actor!.key);
}
