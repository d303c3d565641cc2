import type { Modality } from "../../../ontology/modalities.ts";
import type { Phrase } from "../../actors/phrase.ts";
import type { TextDate } from "../../dates/textDates.ts";
import type { ReadRelation } from "../../reading.ts";
import { foldedText } from "../../text/token.ts";
import type { TextClause } from "../arguments/clause.ts";
import { relationOf, spanOf, wordsOf } from "../draft.ts";
import { reportedModality } from "../triggers/modality.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import { arabicMemberships } from "./arabicMemberships.ts";
import { tenureOf } from "./englishLeaderships.ts";
import { englishMemberships } from "./englishMemberships.ts";
import { replacedBy } from "./predecessors.ts";

export interface Membership {
  readonly member: Phrase;
  readonly body: Phrase;
  readonly office: string | null;
  /** Whether it ends, whatever the verb says of the others: of the one who is succeeded. */
  readonly isOver?: boolean;
  /** Whether it is still to come, though the verb tells what has happened. */
  readonly isPlanned?: boolean;
}

/** The offices and memberships that a verb reports: who joined, was appointed, resigned. */
export function membershipsOf(clause: TextClause, event: Event): ReadRelation[] {
  const { trigger } = event;
  if (trigger.value.kind !== "AFFILIATION") return [];
  const { pattern } = trigger.value;
  const isOver = pattern === "leave" || pattern === "resign" || pattern === "dismiss";
  const isMentioned = trigger.form === "noun" && trigger.hasPronoun && pattern === "appoint";
  const isUntil = event.date && isTerm(clause, event.date);
  const isUnowned =
    (pattern === "serve" && !lastsSince(clause, event)) ||
    isOfOther(clause, event) ||
    (isUntil && !isOver && pattern !== "lead");
  const own = isUnowned ? undefined : event.date;
  const date = isMentioned
    ? undefined
    : (own ?? (pattern === "hold" || pattern === "lead" ? undefined : onlyDay(clause)));
  const isEnglish = clause.language === "en";
  const isBegun =
    pattern === "lead" || date?.isSince ? date?.isSince === true : !isOver && pattern !== "hold" && pattern !== "serve";
  const tenure = isEnglish && pattern === "lead" ? tenureOf(clause, event) : undefined;
  const told = reportedModality(clause, trigger, date);
  // Who will stay on has the office, and so has who was chosen to lead.
  const isHeld = told === "PLANNED" && isEnglish && (isKept(clause, trigger) || isChosen(clause, trigger));
  const modality = isHeld ? "ASSERTED" : told;
  if (isOver && modality !== "ASSERTED") return [];
  const words = wordsOf(clause, trigger);
  const stated = isEnglish ? englishMemberships(clause, event) : arabicMemberships(clause, event);
  return [...stated, ...replacedBy(clause, trigger.to, stated)].flatMap(
    ({ member, body, office, isOver: isSucceeded = false, isPlanned }) => {
      if (member.actor?.key === body.actor?.key) return [];
      // "will be succeeded by B": A still has the office.
      if (isEnglish && isSucceeded && modality !== "ASSERTED") return [];
      const parts = [
        { role: "MEMBER" as const, phrase: member },
        { role: "BODY" as const, phrase: body },
      ];
      const passage = spanOf(words, member, body, date);
      const relation = relationOf(
        clause,
        {
          kind: "AFFILIATION",
          rule: pattern,
          parts,
          modality: isPlanned && modality === "ASSERTED" ? "PLANNED" : modality,
          date: tenure ? tenure[0] : isBegun && !isSucceeded ? date : undefined,
          passage,
        },
        {
          office,
          ...(isOver || isSucceeded ? endOf(clause, date, modality) : { endDate: tenure?.[1].past ?? null }),
          ...((isOverSince(clause, event) && !tenure) || isEarlier(clause, event)
            ? endOf(clause, undefined, modality)
            : {}),
        },
      );
      return relation ? [relation] : [];
    },
  );
}

/** When an office ended that somebody has left: on the day that the text tells, or else by the day of publication. */
export function endOf(
  { publishedOn }: TextClause,
  date: TextDate | undefined,
  modality: Modality = "ASSERTED",
): Pick<ReadRelation, "endDate" | "endedBy"> {
  const endDate = date?.past ?? null;
  return { endDate, endedBy: endDate === null && modality === "ASSERTED" ? publishedOn : null };
}

/** "الجمعية، التي تقودها فلانة، … الموقوف منذ الجمعة", "A, who heads the bank, resigned on Monday": a date behind the comma that ends who leads. */
function isOfOther({ tokens, language }: TextClause, { trigger, subject, date }: Event): boolean {
  const isOngoing = trigger.value.kind === "AFFILIATION" && /^(?:lead|hold)$/.test(trigger.value.pattern);
  if (!isOngoing || !subject || !date || date.from < subject.to) return false;
  const isRelative = /^(?:who|which)$/.test(tokens[trigger.from - 1]?.folded ?? "");
  if (language === "en" && (!isRelative || date.isSince)) return false;
  return tokens.slice(Math.max(trigger.to, subject.to), date.from).some(({ gap }) => /[،,]/.test(gap));
}

/** "has belonged to the alliance since 2017" */
function lastsSince({ tokens, language }: TextClause, { trigger, date }: Event): boolean {
  const isPerfect = [trigger.from - 1, trigger.from - 2].some((index) =>
    /^ha(?:s|ve)$/.test(tokens[index]?.folded ?? ""),
  );
  return language === "en" && isPerfect && date?.isSince === true;
}

/** "had led the government since 2022" */
function isOverSince({ tokens, language }: TextClause, { trigger, date }: Event): boolean {
  const isPluperfect = [trigger.from - 1, trigger.from - 2].some((index) => tokens[index]?.folded === "had");
  return language === "en" && isPluperfect && date?.isSince === true;
}

/** "سبق أن عمل سفيرا لدى أ": whatever he is now. */
function isEarlier({ tokens, language }: TextClause, { trigger: { from, value } }: Event): boolean {
  const isHeld = value.kind === "AFFILIATION" && value.pattern === "hold";
  return (
    language === "ar" &&
    isHeld &&
    tokens.slice(Math.max(0, from - 3), from).some(({ folded }) => /^و?سبق$/.test(folded))
  );
}

/** "will stay on as minister" */
function isKept({ tokens }: TextClause, { from }: Event["trigger"]): boolean {
  return /^(?:stay|remain|continue|carry)$/.test(tokens[from]!.folded);
}

/** "was named to head the bank", "appointed A to lead the government" */
function isChosen({ tokens, sentence }: TextClause, { from }: Event["trigger"]): boolean {
  const words = foldedText(tokens, Math.max(sentence.from, from - 16), from);
  return /(?:^| )(?:named|chosen|chose|appointed|elected|tapped|picked|selected|hired|designated|installed) (?:(?!and |who |but )\S+ )*to$/.test(
    words,
  );
}

/** "a banker until December": when something else ended. */
function isTerm({ tokens, language }: TextClause, { from }: TextDate): boolean {
  return language === "en" && [from, from - 1].some((index) => /^(?:until|till)$/.test(tokens[index]?.folded ?? ""));
}

/** The only day that an Arabic sentence names. */
function onlyDay({ dates, language }: TextClause) {
  const days = dates.filter(({ past, isSince }) => past?.length === 10 && !isSince);
  return language === "ar" && days.length === 1 ? days[0] : undefined;
}
