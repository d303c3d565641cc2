import { ownedRelatives } from "../../tables/ar/relatives.ts";
import type { Trigger } from "../triggers/trigger.ts";
import type { Group, TextClause } from "./clause.ts";

/** Words that may stand between a subject and its verb, folded. */
export const between = new Set(
  "قد وقد سبق لن لم لا سوف كان كانت ان بان كذلك ايضا بدوره بدورها من جهته جهتها جانبه جانبها اليوم كانوا".split(" "),
);

const adverbs = new Set(
  "ايضا كذلك اليوم امس رسميا مجددا هاتفيا لاحقا بدوره بدورها سابقا علنا مرارا اخيرا موخرا حكومه سلطات السلطات وفد وفدا برياسه بقياده رفيع المستوي دوله جمهوريه مملكه كل كلا من قبل ذلك بعد الجاره الجار طايره دول جنود قوات مقاتلون مسوولون ممثلون مفاوضون موفدون وفود وفدان قاده وزراء من".split(
    " ",
  ),
);

/** Whether no noun stands between a verb and its subject: "إذاعة القاهرة" is no state. */
export function isBesideVerb(clause: TextClause, { from, to, value, hasPronoun }: Trigger, following: Group): boolean {
  const { tokens, isDate, phraseAt } = clause;
  if (isBehindMeeting(clause, from, to, following)) return true;
  if (value.kind === "STATEMENT" && isBehindOccasion(clause, to, following)) return true;
  if (
    hasPronoun &&
    value.kind === "MEETING" &&
    value.pattern === "host" &&
    following.from - to < 9 &&
    !/[؛:.]/.test(tokens[following.from]!.gap)
  )
    return true;
  // "انضم إلى الحزب في أيار فلان"
  // "وصل إلى روما، أمس، فلان"
  const isOfBody =
    (value.kind === "AFFILIATION" && /^(?:join|leave|resign)$/.test(value.pattern)) ||
    (value.kind === "MEETING" && value.pattern === "travel");
  const isPerson = following.members.every(({ actor }) => actor?.kind === "PERSON");
  const mayStandBetween = (word: string) => isOfBody && isPerson && /^(?:الي|من|عن|في)$/.test(word);
  return tokens
    .slice(to, following.from)
    .every(
      ({ folded, index }) =>
        ownedRelatives.has(tokens, index) ||
        isDate(index) ||
        phraseAt(index) ||
        adverbs.has(folded) ||
        mayStandBetween(folded) ||
        between.has(folded),
    );
}

/** "ترأس الاجتماع وزير الخارجية": the meeting stands before who gives or attends it. */
function isBehindMeeting({ tokens }: TextClause, verb: number, to: number, { from }: Group): boolean {
  const between = tokens.slice(to, from);
  return (
    /^[وف]?[يت]?(?:تراس|تراست|راس|حضر|حضرت|افتتح|افتتحت|فتتح|اختتم|اختتمت|ادار|ادارت|قاطع|قاطعت)$/.test(
      tokens[verb]!.folded,
    ) &&
    between.length > 0 &&
    between.length <= 3 &&
    between.every(({ folded, gap }) => /^ال\p{L}/u.test(folded) && !/[،.]/.test(gap))
  );
}

/** "قال في مؤتمر صحافي وزير الخارجية إن", "حذر، في بيان، الاتحاد الأوروبي": where or when it is said stands before who says it. */
function isBehindOccasion({ tokens, phraseAt }: TextClause, to: number, { from, to: end }: Group): boolean {
  const first = tokens[to];
  if (!first || from <= to || from - to > 9 || phraseAt(to)) return false;
  if (!/^(?:في|خلال|عبر|امام|لدي|عقب|بعد|اثر|ضمن|علي|ب\p{L}{3,}|من|صباح|مساء|ردا|تعليقا)$/u.test(first.folded))
    return false;
  const isClosed = /^["”»)]?[،,]/.test(first.gap) && /^["”»)]?[،,]/.test(tokens[from]!.gap);
  return isClosed || /^(?:ان|انه|انها|بان|بانه|بانها)$/.test(tokens[end]?.folded ?? "");
}
