import { sanctionConditions, sanctionDeeds, sanctionWords } from "../tables/ar/sanction.ts";
import type { WordMatch } from "../text/wordTable.ts";
import type { TextClause } from "./clause.ts";
import type { SanctionPattern } from "./trigger.ts";

/** The verbal noun of a sanction at a token: "إدراج فلان", "فرض عقوبات". @param rest the text from there to the end of the sentence */
export function isSanctionDeedAt(
  { tokens }: TextClause,
  from: number,
  isAfterOther: boolean,
  rest: string,
): WordMatch<SanctionPattern> | undefined {
  const deed = sanctionDeeds.at(tokens, from);
  return deed && isNounHere() && isSanctionDeed(deed.value, rest) ? deed : undefined;

  /** "رفع" is a verb where nothing governs it, and after "و" or "قد". */
  function isNounHere(): boolean {
    const { preposition, hasConjunction } = deed!.form;
    if (preposition !== "") return true;
    const before = tokens[from - 1]?.folded ?? "";
    return (
      isAfterOther &&
      !hasConjunction &&
      !/^(?:قد|ان|انه|انها|لم|لن|لا|التي|الذي|كان|كانت|حين|حيث|بينما|فيما|كما|ثم)$/.test(before)
    );
  }
}

/** "فرض عقوبات", not "فرض النظام": what must follow, near the noun. */
function isSanctionDeed(pattern: SanctionPattern, rest: string): boolean {
  const near = rest.split(/[؛:]/)[0]!.split(" ").slice(0, 14).join(" ");
  const condition = sanctionConditions[pattern];
  return condition ? condition.test(near) : /^\S+ (?:ال)?(?:عقوبات|حظر|قيود|رسوم)/.test(near);
}

/** Whether what follows a verb makes it a matter of sanctions. */
export function isSanctionVerb(pattern: SanctionPattern, rest: string): boolean {
  const condition = sanctionConditions[pattern];
  if (condition) return condition.test(rest);
  const isBeforeOther =
    /^\S+ (?:(?!عقوبات|حظر|قيود|تجميد|رسوم)\S+ )*?(?:أن|إن|بأن|أنه|أنها|ب?فرض|ب?إدراج|ب?رفع|ب?تجميد|ب?تمديد|ب?تعليق|ب?إلغاء) /.test(
      rest,
    );
  return sanctionWords.test(rest.split(/[؛:]/)[0]!) && !isBeforeOther;
}
