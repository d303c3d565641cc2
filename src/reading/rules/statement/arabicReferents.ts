import type { ReadRelation } from "../../reading.ts";
import type { Token } from "../../text/token.ts";
import type { TextClause } from "../arguments/clause.ts";
import { isDirectlyBefore } from "./directlyBefore.ts";
import { agreementNouns, definiteForms } from "./referringNouns.ts";

/** Nouns of what is decided or done, folded and without the article. */
const decisions = /^(?:قرار|قرارات|قرارين|خطوه|خطوات|اجراء|اجراءات|تدابير)$/;
/** Words in which a decision is told, and those that tell one if nothing else is said since. */
const decided = /قرر|(?<!ال)قرار|أمر|أصدر|اعتراف|اتخذ|وقع|وقّع/;
const announced = /[أا]علن|[إا]علان|عتزم|ستتخذ/;
/** Words in which an agreement is told. */
const agreed = /اتف[قا]|معاهد|هدنة|تفاهم|مصالح|تسوية|وثيقة|ميثاق|مذكر/;

/**
 * Whether an Arabic noun such as "القرار" may refer to words or a meeting that the text has told: only to words in which something is decided,
 * before the text calls the decision so for the first time, and "الاتفاق" only to a meeting at which something is agreed upon.
 */
export function mayReferTo(clause: TextClause, noun: Token, { kind, passage, proposedBy }: ReadRelation): boolean {
  const { text, tokens, language } = clause;
  if (language !== "ar") return true;
  const forms = definiteForms(noun);
  const end = text.slice(passage.end).search(/[.؟!\n]/);
  const told = text.slice(passage.start, passage.end + Math.max(0, end));
  if (kind === "MEETING" && forms.some((form) => agreementNouns.test(form)))
    return proposedBy.includes("signing") || agreed.test(told);
  if (kind !== "STATEMENT" || !forms.some((form) => decisions.test(form))) return true;
  const first = tokens.find((each) => definiteForms(each).some((form) => forms.includes(form)));
  const isToldLast = announced.test(told) && isDirectlyBefore(clause, passage);
  return (decided.test(told) || isToldLast) && !(first && first.index < noun.index && first.start < passage.end);
}
