import type { Token } from "../text/token.ts";
import type { MarkCollector } from "./markCollector.ts";
import type { Mark } from "./marks.ts";
import type { TextActor } from "./textActor.ts";

/** States whose adjective others have as well. */
const namesakes: Readonly<Record<string, readonly string[]>> = {
  CD: ["CG"],
  KR: ["KP"],
  GN: ["GQ", "GW"],
  DO: ["DM"],
};

/** "الكونغولي", "الكوري": of the states that share an adjective, the one that the text names nearest to it. */
export function markNamesakes(
  marks: Map<number, Mark>,
  tokens: readonly Token[],
  stateOf: (iso2: string) => TextActor | undefined,
): void {
  const named = [...marks.values()].filter(({ sort }) => sort !== "adjective");
  for (const [index, mark] of marks) {
    const usual = codeOf(mark.actor);
    const others = mark.sort === "adjective" && mark.to === index + 1 ? namesakes[usual] : undefined;
    if (!others) continue;
    // "شبه الجزيرة الكورية"
    if (tokens[index - 1]?.folded === "الجزيره") {
      marks.delete(index);
      continue;
    }
    const possible = named.filter(({ actor }) => [usual, ...others].includes(codeOf(actor)));
    const distance = ({ from }: Mark) => Math.abs(from - index);
    const [nearest] = possible.sort((one, other) => distance(one) - distance(other));
    const actor = nearest && codeOf(nearest.actor) !== usual ? stateOf(codeOf(nearest.actor)) : undefined;
    if (actor) marks.set(index, { ...mark, actor });
  }
}

const adjectiveOfMali = /^[وفبل]?(?:ال|ل)?مالي(?:ه|ين|ون|ان|ا)?$/;
/** Words, folded, of which no one is financial. */
const counterparts = /^[وفبل]?(?:نظير|زميل)(?:ه|ها|ته|تها)$/;
/** Nouns, folded, that are rather of Mali than of finance where a text names it. */
const nounsOfStates =
  /^[وفبل]?(?:ال|ل)?(?:سلطات|حكومه|جيش|رييس|رييسه|شرطه|جنود|عاصمه|اراضي|حدود|دبلوماسيه|عسكري|جنرال|عقيد|سفير|سفيره|مواطن|مواطنين|لاجيين|خارجيه|داخليه|دوله|شعب)$/;

/** "نظيره المالي", "السلطات المالية": elsewhere the adjective is that of finance. */
export function markMalian(collector: MarkCollector, tokens: readonly Token[], mali: TextActor | undefined): void {
  if (!mali) return;
  const { marks } = collector;
  const isNamed = [...marks.values()].some(({ actor }) => codeOf(actor) === "ML");
  for (const { index, folded, gap, start } of tokens) {
    if (gap !== " " || marks.has(index) || !adjectiveOfMali.test(folded)) continue;
    const before = tokens[index - 1]!.folded;
    if (counterparts.test(before) || (isNamed && nounsOfStates.test(before)))
      collector.add(index, index + 1, start, "adjective", mali);
  }
}

const nearAmman = /^(?:JO|IQ|SY|LB|PS|IL)$/;
const nearOman = /^(?:AE|SA|QA|KW|BH|YE|IR)$/;

/** "توجه إلى عمان": the capital of Jordan, if the text names Jordan or only states near it, and Oman in no other way. */
export function markAmman(marks: Map<number, Mark>, tokens: readonly Token[], jordan: TextActor | undefined): void {
  const codes = new Set([...marks.values()].map(({ actor }) => codeOf(actor)));
  const isAlone = ({ from, to }: Mark) => to === from + 1 && !/سلطنه$/.test(tokens[from - 1]?.folded ?? "");
  const found = [...marks].filter(([, { actor }]) => codeOf(actor) === "OM");
  const isNear = [...codes].some((code) => nearAmman.test(code)) && ![...codes].some((code) => nearOman.test(code));
  const isJordans = found.every(([, mark]) => mark.sort === "name" && isAlone(mark)) && (codes.has("JO") || isNear);
  for (const [index, mark] of found) {
    const isWritten = /م\u064E?\u0651/u.test(tokens[index]!.value);
    if (jordan && (isJordans || isWritten)) marks.set(index, { ...mark, actor: jordan, sort: "capital" });
  }
}

function codeOf({ key }: TextActor): string {
  return key.replace("state:", "");
}
