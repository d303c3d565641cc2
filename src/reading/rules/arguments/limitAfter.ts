import type { TextClause } from "./clause.ts";

const stops = new Set(
  "ثم ان انه انها انهم بان لان التي الذي الذين اللذين حيث فيما بينما حين عندما الا لكن اذا بعدما قايلا بسبب خلفيه بتهمه احتجاجا ردا".split(
    " ",
  ),
);

/** The index up to which an Arabic verb reaches from a token on. @param reach how many words apart from phrases and dates */
export function limitAfter({ tokens, sentence, phraseAt, isDate }: TextClause, from: number, reach: number): number {
  let steps = 0;
  for (let index = from; index < sentence.to; index++) {
    const { folded, gap } = tokens[index]!;
    if (!phraseAt(index) && (stops.has(folded) || /[؛:]/.test(gap))) return index;
    if (!phraseAt(index) && !isDate(index)) steps++;
    if (steps > reach) return index;
  }
  return sentence.to;
}
