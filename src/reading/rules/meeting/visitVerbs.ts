import type { Group, TextClause } from "../arguments/clause.ts";
import { objectOf } from "../arguments/objectOf.ts";
import { areTroops } from "../association/incursions.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { meetingOfTwo } from "./meetingOfTwo.ts";
import type { ReadMeeting } from "./meetings.ts";
import { meetsThere } from "./meetsThere.ts";

/** "A visited Rome", "وصل أ إلى روما": a visit to the state or the body, or to whom the visitor speaks there. */
export function meetingOfVisitor(
  clause: TextClause,
  event: Event,
  subject: Group,
  events: readonly Event[],
): ReadMeeting | null {
  const { trigger } = event;
  // "Greek troops crossed into Turkey"
  if (clause.language === "en" && subject.members.some((member) => areTroops(clause, member))) return null;
  const isArabic = clause.language === "ar";
  const isVisit = trigger.value.kind === "MEETING" && trigger.value.pattern === "visit";
  const prepositions = placePrepositions(clause, trigger);
  // "وصل إلى روما، أمس، فلان"
  const before = isArabic
    ? clause.groups.find(
        ({ from, to, preposition }) => from >= trigger.to && to <= subject.from && prepositions.includes(preposition),
      )
    : undefined;
  const place = before ?? objectOf(clause, event, prepositions, 4);
  // "انتقلت إلى وزارة العدل": another office.
  const isMoved = isArabic && /^[وف]?س?[يت]?نتقل|^[وف]?انتقل/.test(clause.tokens[trigger.from]!.folded);
  if (isMoved && place?.members.some(({ actor }) => actor?.kind === "ORGANIZATION")) return null;
  // "عادت سوريا إلى الجامعة العربية": a member again.
  const isBack = isArabic && /^[وف]?س?[يت]?(?:عاد|عود)ت?$/.test(clause.tokens[trigger.from]!.folded);
  if (isBack && [subject, place].every((group) => group?.members.every(({ actor }) => actor?.kind !== "PERSON")))
    return null;
  // "shuttled between them": between persons.
  const isThem = place?.members.some(({ from }) => /^them$/.test(clause.tokens[from]!.folded));
  const isPlace = !isThem && place?.members.every(({ actor }) => actor?.kind !== "PERSON");
  // "visited the ambassador, A"
  if (place && !isPlace && (isArabic || isVisit)) return meetingOfTwo(subject, place, ["VISITOR", "HOST"]);
  if (isArabic && place && isOwnerOnly(clause, place)) return null;
  const told = isPlace && !isArabic ? toldThere(clause, event, events) : undefined;
  if (told) return meetingOfTwo(subject, told, ["VISITOR", "HOST"]);
  return place && isPlace && !meetsThere(clause, subject, events)
    ? meetingOfTwo(subject, place, ["VISITOR", "HOST"])
    : null;
}

/** "تفقد المصانع الروسية", "تفقد الطائرات الروسية": whose what is visited is; not "زار العاصمة الروسية". */
function isOwnerOnly({ tokens }: TextClause, { members: [first] }: Group): boolean {
  const noun = tokens[(first?.from ?? 0) - 1]?.folded ?? "";
  const isOfTroops = first?.actor?.kind === "STATE" && first.title?.office === "";
  if (isOfTroops) return true;
  return first?.sort === "adjective" && !/(?:عاصمه|مدينه|اراضي|مدن|جزيره|جزر|ولايه|محافظه|مقاطعه|اقليم)$/.test(noun);
}

function placePrepositions({ language, tokens }: TextClause, { value, from }: Trigger): readonly string[] {
  if (language === "en") return ["", "to", "in"];
  if (value.kind === "MEETING" && value.pattern === "visit") return [""];
  // "وصل كابل"
  if (/^[وف]?س?[يت]?وصلت?$|^[وف]?س?[يت]صل$/.test(tokens[from]!.folded)) return ["الي", ""];
  // "حط في أثينا", "حل بالقاهرة"
  return /^[وف]?س?[يت]?(?:حط|هبط|نزل|حل)ت?$/.test(tokens[from]!.folded) ? ["في", "ب"] : ["الي"];
}

/** How many words may tell when and where somebody flew, before whom he spoke to: "flew to Rome on Monday and thanked A". */
const reach = 14;

/** "flew to Cairo to urge A to sign", "flew to Cairo on Monday and thanked A": whom the visitor came to speak to. */
function toldThere({ groups, tokens }: TextClause, { trigger }: Event, events: readonly Event[]): Group | undefined {
  const said = events.find(({ trigger: { from, form, value, hasConjunction } }) => {
    if (value.kind !== "STATEMENT" || from <= trigger.to) return false;
    const isAim = form === "base" && tokens[from - 1]?.folded === "to" && from - trigger.to < 8;
    return isAim || (form === "finite" && hasConjunction && from - trigger.to < reach);
  });
  const told =
    said &&
    groups.find(
      ({ from, isGenitive, preposition }) =>
        !isGenitive &&
        (from === said.trigger.to ||
          (said.trigger.form === "base" &&
            preposition === "to" &&
            from > said.trigger.to &&
            from < said.trigger.to + 6)),
    );
  return told?.members.every(({ actor }) => actor?.kind === "PERSON") ? told : undefined;
}
