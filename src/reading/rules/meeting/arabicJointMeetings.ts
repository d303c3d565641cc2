import type { Phrase } from "../../actors/phrase.ts";
import { type Group, groupOf, type TextClause } from "../arguments/clause.ts";
import { isObjectOf } from "../triggers/governor.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import type { Trigger } from "../triggers/trigger.ts";
import type { ReadMeeting } from "./meetings.ts";

/** "المفاوضات الروسية الأوكرانية", "مشاورات سياسية مصرية سعودية": the adjectives are those who take part. */
export function adjectiveParties({ phrases, tokens, sentence }: TextClause, { to }: Trigger): ReadMeeting | undefined {
  const members: Phrase[] = [];
  for (let index = to; index < Math.min(sentence.to, to + 5); ) {
    const phrase = phrases.find(({ from }) => from === index);
    const isState = phrase?.sort === "adjective" && phrase.actor?.kind === "STATE";
    if (isState) members.push(phrase);
    else if (phrase || members.length > 0 || !/(?:يه|ي)$/.test(tokens[index]!.folded)) break;
    index = isState ? phrase.to : index + 1;
  }
  const [first] = members;
  return first && members.length >= 2
    ? { groups: [{ ...groupOf(first), to: members.at(-1)!.to, members }], roles: ["PARTICIPANT"] }
    : undefined;
}

/** "خلال لقائهما", "بعد اجتماع في جدة", "شارك … في مباحثات": the meeting of all who do what the sentence tells. */
export function isOccasionOfAll(clause: TextClause, trigger: Trigger, verb: Event | undefined): boolean {
  const { tokens, text } = clause;
  const { from, to } = trigger;
  if (/(?:هما|هم)$/.test(tokens[to - 1]!.folded)) return true;
  // "ترأس الرئيسان اجتماعا"
  if (verb?.trigger.value.kind === "AFFILIATION" && verb.trigger.value.pattern === "lead")
    return isObjectOf(clause, verb.trigger, trigger);
  const before = tokens[from - 1]?.folded ?? "";
  if (before === "في") return verb !== undefined && /^[وف]?[يت]?شارك/.test(tokens[verb.trigger.from]!.folded);
  const rest = text.slice(tokens[to - 1]!.end);
  return /^(?:خلال|بعد|عقب|اثر)$/.test(before) && /^(?: [^\s.،]+[يةا])? ?(?:في|ب|عبر|[.،])/.test(rest);
}

/** "وقع الرئيس الجزائري ورئيسة الوزراء الإيطالية …، خلال زيارتها إلى الجزائر": who is at home visits nobody. */
export function withoutHosts(visitor: Group, { members: hosts }: Group): Group {
  const keys = new Set(hosts.map(({ actor }) => actor?.key));
  return { ...visitor, members: visitor.members.filter(({ actor }) => !keys.has(actor?.key)) };
}
