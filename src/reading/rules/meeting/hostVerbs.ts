import { meetingNouns } from "../../tables/ar/meeting.ts";
import { foldedText } from "../../text/token.ts";
import type { Group, TextClause } from "../arguments/clause.ts";
import { objectOf } from "../arguments/objectOf.ts";
import { isObjectOf } from "../triggers/governor.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import { listFrom } from "./englishGatherings.ts";
import { meetingOfTwo } from "./meetingOfTwo.ts";
import type { ReadMeeting } from "./meetings.ts";

const placeNouns = /^[بل]?(?:ال)?(?:مقر|مكتب|قصر|مبني|ديوان|سفاره|فندق|مطار|قاعه|ميناء)$/;

/** "A received B", "استقبل أ ب": who comes to the subject. */
export function meetingOfHost(
  clause: TextClause,
  event: Event,
  subject: Group,
  events: readonly Event[],
): ReadMeeting | null {
  const { trigger } = event;
  const isArabic = clause.language === "ar";
  // "called in A"
  const first = objectOf(clause, event, [""]) ?? clause.groups.find(({ from }) => from === trigger.to);
  // "was host to A and B as well as C"
  const list =
    !isArabic && first && first.from >= trigger.to
      ? listFrom(clause, first.from).filter(({ actor }) => actor?.kind === "PERSON")
      : [];
  const guest = first && list.length > first.members.length ? { ...first, members: list } : first;
  // "تستضيف أ لقاء يجمع ب وج": what is given, not who comes.
  if (isArabic && givesMeeting(clause, trigger, events)) return null;
  // "يستقبل أ ب في مقر رئاسة الحكومة": where it is.
  if (isArabic && guest && placeNouns.test(clause.tokens[guest.from - 1]?.folded ?? "")) return null;
  // "تستضيف أ اجتماعا برعاية ب"
  if (isArabic && guest && /^(?:ب?رعايه|بمبادره|بدعوه|بوساطه)$/.test(clause.tokens[guest.from - 1]?.folded ?? ""))
    return null;
  const host = isArabic ? clause.groups.find((group) => isAgent(clause, group) && group.from > trigger.to) : undefined;
  if (host) return meetingOfTwo(subject, host, ["VISITOR", "HOST"]);
  return guest ? meetingOfTwo(subject, guest, ["HOST", "VISITOR"]) : null;
}

/** "تستضيف أ، غدا، جولة محادثات" */
function givesMeeting(clause: TextClause, verb: Event["trigger"], events: readonly Event[]): boolean {
  return events.some(
    ({ trigger }) =>
      trigger.form === "noun" &&
      trigger.value.kind === "MEETING" &&
      trigger.value.pattern === "with" &&
      trigger.from >= verb.to &&
      !/^(?:في|خلال|بعد|قبل|عقب|علي|هامش)$/.test(clause.tokens[trigger.from - 1]!.folded) &&
      meetingNouns.at(clause.tokens, trigger.from)?.form.preposition === "" &&
      isObjectOf(clause, verb, trigger) &&
      !clause.phrases.some(({ from, actor }) => from >= verb.to && from < trigger.from && actor?.kind === "PERSON"),
  );
}

/** "استُقبل من قبل": the one who did it. */
function isAgent({ tokens }: TextClause, { from }: Group): boolean {
  return /^من (?:قبل|جانب|طرف|لدن)$/.test(foldedText(tokens, from - 2, from));
}
