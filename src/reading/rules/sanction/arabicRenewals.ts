import type { TextDate } from "../../dates/textDates.ts";
import type { ReadRelation } from "../../reading.ts";
import type { TextClause } from "../arguments/clause.ts";
import { spanOf } from "../draft.ts";

/** How many words behind its verb a date may stand. */
const reach = 8;

/**
 * "حظر سلاح فرضه المجلس في 2019 ومدده في يناير", "جدد المجلس حظر السلاح الذي يفرضه على أ منذ 2011": what is renewed was imposed before, and both
 * are told. @param found what is read in the text so far
 */
export function arabicRenewalsIn(clause: TextClause, found: readonly ReadRelation[]): ReadRelation[] {
  const { language, sentence } = clause;
  const told = found.findLast(
    ({ kind, passage, modality }) =>
      kind === "SANCTION" && modality === "ASSERTED" && passage.start >= sentence.start && passage.end <= sentence.end,
  );
  const date = told && language === "ar" ? (dateOfRenewal(clause) ?? dateOfFirst(clause)) : undefined;
  if (!told || !date?.past || date.past === told.date || told.endDate !== null) return [];
  return [{ ...told, date: date.past, dateText: null, passage: spanOf(told.passage, date) }];
}

/** "ومدده في يناير الماضي" */
function dateOfRenewal({ tokens, sentence, dates }: TextClause): TextDate | undefined {
  const verb = tokens
    .slice(sentence.from, sentence.to)
    .find(({ folded }) => /^[وف]?(?:مدد|جدد)(?:ت|وا)?(?:ه|ها)$/.test(folded));
  return verb && dates.find(({ from }) => from > verb.index && from <= verb.index + reach);
}

/** "جدد … الذي يفرضه على أ منذ 2011" */
function dateOfFirst({ tokens, sentence, dates }: TextClause): TextDate | undefined {
  const words = tokens.slice(sentence.from, sentence.to);
  const verb = words.find(({ folded }) => /^[وف]?[يت]?(?:مدد|جدد)ت?$/.test(folded));
  if (!verb) return undefined;
  const relative = words.find(
    ({ folded, index }) =>
      index > verb.index && /^[تي]فرض(?:ه|ها)$/.test(folded) && /^(?:الذي|التي)$/.test(tokens[index - 1]!.folded),
  );
  return (
    relative && dates.find(({ from, isSince }) => isSince && from > relative.index && from <= relative.index + reach)
  );
}
