import { foldedText } from "../../text/token.ts";
import type { Group, TextClause } from "../arguments/clause.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { isOutlet } from "./sources.ts";

/** Words with which an Arabic sentence names who says so, folded. */
const sources = /^[وف]?(?:بحسب|حسب|وفق|وفقا|طبقا)$/;
/** What somebody says it in, folded. */
const documents = /^ل?(?:بيان|تصريحات|تصريح|مصدر|متحدث|مسوول|راي|رواية|روايه)$/;

/** "بحسب وزارة الخارجية الليبية، فإن تونس لم ترد", "…، وفقا لبيان للجيش": who says what an Arabic sentence tells; no outlet, which only carries it. */
export function arabicSourceAt({ tokens, groups, sentence }: TextClause, from: number): Group | undefined {
  // "على حد قول فلان"
  const { folded } = tokens[from]!;
  const isSaying = folded === "حد" && /^علي حد (?:قول|تعبير|وصف|زعم)$/.test(foldedText(tokens, from - 1, from + 2));
  if (!isSaying && !sources.test(folded)) return undefined;
  const noun = isSaying || documents.test(tokens[from + 1]?.folded ?? "") ? from + 2 : from + 1;
  const last = noun === from + 1 ? noun : noun + 2;
  const group = groups.find((each) => each.from >= noun && each.from <= last && each.to <= sentence.to);
  const isNamed = group?.members.every(({ actor, sort }) => actor && sort !== "adjective") ?? false;
  return isNamed && !group!.members.every(isOutlet) ? group : undefined;
}

/** "بحسب أ، فإن ب تهدد ج": whether a sentence begins with who says all of it. */
export function isBehindSource(clause: TextClause, { from }: Trigger): boolean {
  const source = arabicSourceAt(clause, clause.sentence.from);
  const words = source && from > source.to ? clause.tokens.slice(source.to, from) : [];
  return words.some(({ folded }) => folded === "فان");
}

/** "…، على ما أفاد فلان", "…، حسبما أعلن فلان": whether a verb only tells who says what stands before it, not "…، وهو ما نفته أ". */
export function isSourceVerb({ tokens }: Pick<TextClause, "tokens">, { from }: Trigger): boolean {
  const [first, last] = [tokens[from - 2]?.folded ?? "", tokens[from - 1]?.folded ?? ""];
  return /^ل?ما$/.test(last) ? first === "علي" || sources.test(first) : /^[وف]?(?:حسبما|كما|وفقما)$/.test(last);
}
