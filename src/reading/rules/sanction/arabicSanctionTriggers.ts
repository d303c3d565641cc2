import { sanctionConditions, sanctionDeeds, sanctionVerbs, sanctionWords } from "../../tables/ar/sanction.ts";
import type { WordMatch } from "../../text/wordTable.ts";
import { describedByArabicRelative } from "../arguments/arabicRelativeClauses.ts";
import type { TextClause } from "../arguments/clause.ts";
import type { SanctionPattern, Trigger } from "../triggers/trigger.ts";
import { decisionBefore } from "./sanctionDates.ts";

/** What can be outlawed, folded: "حل البرلمان" is no sanction. */
const parties = /^(?:ال)?(?:حزب|جماعه|حركه|تنظيم|جبهه|ميليشيا|منظمه|تيار|رابطه|جمعيه|تحالف|شبكه|فصيل)$/;
/** What can be banned besides: "حظر شركة أ", but "حل شركة أ" is no sanction. */
const bannedFirms = /^(?:ال)?(?:شركه|موسسه|مصرف|بنك|قناه|صحيفه|وكاله|منصه|مجموعه)$/;

/** Deeds with which somebody answers another one, folded. */
const answers = /^ب(?:سحب|طرد|اغلاق|استدعاء|تعليق|وقف|منع|حظر|تجميد|قطع|خفض|الغاء|فرض|ابعاد)$/;

/** The verbal noun of a sanction at a token: "إدراج فلان", "فرض عقوبات". @param rest the text from there to the end of the sentence */
export function isSanctionDeedAt(
  clause: TextClause,
  from: number,
  last: Trigger | undefined,
  rest: string,
): WordMatch<SanctionPattern> | undefined {
  const { tokens, sentence } = clause;
  return sanctionDeeds
    .map((table) => table.at(tokens, from))
    .find(
      (deed) =>
        deed && isNounHere(deed) && isSanctionDeed(deed.value, rest) && (deed.value !== "outlaw" || isOfOrganization()),
    );

  function isOfOrganization(): boolean {
    const noun = tokens[from + 1]?.folded ?? "";
    const isBan = /حظر$/.test(tokens[from]!.folded);
    return isBeforeOrganization(clause, from, 2) && (parties.test(noun) || (isBan && bannedFirms.test(noun)));
  }

  /** "رفع" is a verb where nothing governs it, and after "و" or "قد". */
  function isNounHere({ form: { preposition, hasConjunction } }: WordMatch<SanctionPattern>): boolean {
    if (preposition !== "") return true;
    const before = tokens[from - 1]?.folded ?? "";
    // "تجميد الأصول ومنع السفر"
    const isJoined = last?.form === "noun" && last.value.kind === "SANCTION" && !/[،؛]/.test(tokens[from]!.gap);
    // "ردت بسحب سفيرها وحظر استيراد"
    const isAnswer =
      hasConjunction &&
      tokens.slice(Math.max(sentence.from, from - 9), from).some(({ folded }) => answers.test(folded)) &&
      !/[،؛:]/.test(tokens[from]!.gap);
    if (isAnswer) return true;
    // "بعد شهرين على إدراج أ فلانا"
    if (/^[وف]?(?:علي|بعد|عقب|اثر|منذ|غداه)$/.test(before)) return true;
    // "تم إدراج فلان"
    if (/^[وف]?(?:[يت]ت?م|تمت?|جري|جرت|يجري)$/.test(before)) return true;
    const isDecided = decisionBefore(tokens, sentence.from, from) !== undefined;
    return (
      (last !== undefined || isDecided) &&
      (!hasConjunction || isJoined) &&
      !/^(?:قد|ان|انه|انها|لم|لن|لا|التي|الذي|كان|كانت|حين|حيث|بينما|فيما|كما|ثم)$/.test(before)
    );
  }
}

/** "فرض عقوبات", not "فرض النظام": what must follow, near the noun. */
function isSanctionDeed(pattern: SanctionPattern, rest: string): boolean {
  const near = rest.split(/[؛:]/)[0]!.split(" ").slice(0, 22).join(" ");
  const condition = sanctionConditions[pattern];
  return condition ? condition.test(near) : /^\S+ (?:\S+ ){0,2}(?:ال)?(?:عقوبات|حظر|قيود|رسوم)/.test(near);
}

/** The verb of a sanction at a token, with the first pattern that the words behind it allow. */
export function arabicSanctionVerbAt(clause: TextClause, from: number, rest: string) {
  const words = withoutInsertion(rest);
  return sanctionVerbs
    .map((table) => table.at(clause.tokens, from))
    .find(
      (match) =>
        match &&
        isSanctionVerb(match.value.pattern, words) &&
        (match.value.pattern !== "outlaw" ||
          isBeforeOrganization(clause, from, 6) ||
          (match.value.hasObject &&
            describedByArabicRelative(clause, { from })?.members[0]?.actor?.kind === "ORGANIZATION")),
    );
}

/** "علقت أ، الخميس، مساعداتها": without what stands between commas behind the subject. */
function withoutInsertion(rest: string): string {
  return rest.replace(/^(\S+(?: [^\s،؛.]+){1,4})، (?:[^\s،؛.]+ ){0,3}[^\s،؛.]+،/u, "$1");
}

/** "حظرت أ حزب ب", "قررت حل حزب ب": an organization is the object. */
function isBeforeOrganization({ groups }: TextClause, from: number, reach: number): boolean {
  return groups.some(({ from: start, preposition, members }) => {
    return start > from && start < from + reach && preposition === "" && members[0]?.actor?.kind === "ORGANIZATION";
  });
}

/** Whether what follows a verb makes it a matter of sanctions. */
function isSanctionVerb(pattern: SanctionPattern, rest: string): boolean {
  const condition = sanctionConditions[pattern];
  if (condition) return condition.test(rest);
  const isBeforeOther =
    /^\S+ (?:(?!عقوبات|حظر|قيود|تجميد|رسوم)\S+ )*?(?:أن|إن|بأن|أنه|أنها|ب?فرض|ب?إدراج|ب?رفع|ب?تجميد|ب?تمديد|ب?تعليق|ب?إلغاء|على حظر|على منع) /.test(
      rest,
    );
  return sanctionWords.test(rest.split(/[؛:]/)[0]!) && !isBeforeOther;
}
