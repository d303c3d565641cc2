import type { Phrase } from "../../actors/phrase.ts";
import type { ReadRelation } from "../../reading.ts";
import { jointActivityVerbs } from "../../tables/en/meeting.ts";
import { arePeople, arePersons, type Group, type TextClause } from "../arguments/clause.ts";
import { englishSubject } from "../arguments/englishSubjects.ts";
import { objectRelativeOf } from "../arguments/objectRelatives.ts";
import { subjectOfPassive } from "../arguments/subjectsOfFirstVerbs.ts";
import { partsWithRole, placeOf, relationOf, spanOf, wordsOf } from "../draft.ts";
import { reportedModality } from "../triggers/modality.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { hostOfPlace } from "./hostsOfPlaces.ts";
import { meetingPlace } from "./meetingPlace.ts";

const beforeBase = /^(?:to|will|would|shall|can|could|may|might|must|did|not|and|let)$/;
const afterTogether = /^(?:$|[.,;)]|\s*(?:on|in|at|for|during|before|after|and|late|early|last|this)\b)/;
/** How many words may stand between the verb and "with". */
const reach = 14;

/** "toured the port with A", "A and B opened a plant together", "The two spent an hour together": persons who do something together. */
export function jointActivitiesIn(clause: TextClause, events: readonly Event[]): ReadRelation[] {
  const { tokens, sentence, language } = clause;
  if (language !== "en" || sentence.isHeadline) return [];
  return tokens.slice(sentence.from, sentence.to).flatMap(({ index }) => {
    if (clause.phraseAt(index) || clause.isQuoted(index)) return [];
    const found = jointActivityVerbs.at(tokens, index);
    const relation = found && activityOf(clause, index, found.to, found.value.form, events);
    return relation ? [relation] : [];
  });
}

function activityOf(
  clause: TextClause,
  from: number,
  to: number,
  verbForm: "base" | "third" | "past" | "gerund" | "participle",
  events: readonly Event[],
): ReadRelation | null {
  const { tokens, dates, sentence } = clause;
  // "a coffee plant"
  const mayBeNoun = verbForm === "base" && !beforeBase.test(tokens[from - 1]?.folded ?? "");
  const host = /^sp(?:ent|end)/.test(tokens[from]!.folded) ? hostOfPlace(clause, to) : undefined;
  const relative = mayBeNoun ? undefined : objectRelativeOf(clause, { from, to, form: "finite" });
  const companion = relative?.preposition === "with" ? relative.antecedent : companionAfter(clause, to);
  const other = mayBeNoun ? undefined : (companion ?? host);
  const end = other?.from ?? (mayBeNoun ? undefined : endOfJointDeed(clause, to));
  // "flew there for a meeting with A" is told by the noun.
  const isTold = events.some(
    ({ trigger: { value, from: start } }) => value.kind === "MEETING" && start > from && start < (end ?? 0),
  );
  if (end === undefined || isTold) return null;
  const form: Trigger["form"] = verbForm === "gerund" || verbForm === "base" ? verbForm : "finite";
  const particles = {
    isFuture: false,
    isImperfect: false,
    hasPronoun: false,
    hasConjunction: tokens[from - 1]?.folded === "and",
  };
  const trigger: Trigger = { from, to, form, value: { kind: "MEETING", pattern: "with" }, ...particles };
  const before = events.filter((each) => each.trigger.from < from);
  const subject =
    events.find((each) => each.trigger.from === from)?.subject ??
    subjectOfPassive(clause, trigger, before) ??
    englishSubject(clause, trigger, before);
  if (!subject || !arePersons(subject) || subject.from > from) return null;
  // "A and B, with whom she opened it": she is A.
  const isOwn = ({ actor }: Phrase) =>
    relative !== undefined && subject.members.some((each) => each.actor?.key === actor?.key);
  const groups = other ? [subject, { ...other, members: other.members.filter((each) => !isOwn(each)) }] : [subject];
  const members = groups.flatMap((group) => group.members);
  const keys = new Set(members.map(({ actor }) => actor!.key));
  if (keys.size < Math.max(2, members.length)) return null;
  const isVisit = host !== undefined && other === host;
  const visitRole = (group: Group) => (group === subject ? "VISITOR" : "HOST");
  const date =
    dates.find((each) => each.from >= from && each.from < (relative?.to ?? (other?.to ?? end) + 4)) ??
    dates.find((each) => each.to <= subject.from && each.from <= sentence.from + 1);
  return relationOf(
    clause,
    {
      kind: "MEETING",
      rule: "activity",
      parts: groups.flatMap((group) => partsWithRole(isVisit ? visitRole(group) : "PARTICIPANT", group)),
      modality: reportedModality(clause, trigger, date),
      date,
      passage: spanOf(wordsOf(clause, { from, to: other ? to : end }), ...groups.map(placeOf), date),
    },
    { place: meetingPlace(clause, trigger) },
  );
}

/** "opened the plant together", "spent an hour side by side": the index after the words which tell that all of them do it. */
function endOfJointDeed(clause: TextClause, from: number): number | undefined {
  const { tokens, sentence, text } = clause;
  const last = tokens
    .slice(from, Math.min(sentence.to, from + reach))
    .find(({ folded, index }) => folded === "together" || (folded === "side" && tokens[index - 1]!.folded === "by"));
  // "The two spent an hour at the villa"
  const hours = spentTogether(clause, from);
  if (hours !== undefined) return hours;
  // "brought the parts together with glue", "put together a cabinet"
  const isLast = last && afterTogether.test(text.slice(last.end, sentence.end));
  const between = text.slice(tokens[from - 1]!.end, last?.start);
  return isLast && !/[,;:“"]|\b(?:who|which|that|said|but|while)\b/.test(between) ? last.index + 1 : undefined;
}

/** "The two spent an hour at the villa", "they spent most of the day in the garden": the index after what they spend. */
function spentTogether({ tokens, phrases, sentence }: TextClause, to: number): number | undefined {
  if (tokens[to - 1]!.folded !== "spent") return undefined;
  const subject = phrases.findLast((each) => each.to < to && each.to >= to - 3);
  const span = tokens
    .slice(to, Math.min(sentence.to, to + 6))
    .find(({ folded }) => /^(?:hours?|minutes|evening|morning|afternoon|day|weekend)$/.test(folded));
  return subject?.sort === "both" ? span && span.index + 1 : undefined;
}

/** The persons after "with", "together with" or "alongside" in the same clause. */
function companionAfter({ groups, tokens, sentence, text }: TextClause, from: number): Group | undefined {
  const other = groups.find((group) => {
    const word = tokens
      .slice(Math.max(from, group.from - 6), group.from)
      .findLast(({ folded }) => /^(?:with|alongside|beside)$/.test(folded));
    return (
      group.from >= from &&
      (group.preposition === "with" || word?.folded === "alongside") &&
      arePeople(group) &&
      !group.isGenitive
    );
  });
  if (!other || other.from > Math.min(sentence.to, from + reach)) return undefined;
  // Another clause or a noun with its own "with" stands between.
  const between = text.slice(tokens[from - 1]!.end, tokens[other.from]!.start);
  return /[;:“"]|\b(?:who|which|that|said|and then|but|while|ties|relations|war|talks|row|dispute|deal|agreement|quarrel|feud|along)\b/.test(
    between,
  )
    ? undefined
    : other;
}
