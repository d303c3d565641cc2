import type { Phrase } from "../actors/phrase.ts";
import { shortOffices } from "../tables/ar/references.ts";
import type { Holder } from "./holders.ts";
import type { Wanted } from "./officeHolders.ts";
import { paragraphStart } from "./paragraphs.ts";
import { countOf, type TextSoFar } from "./textSoFar.ts";

/** Who holds an office in Arabic, where "الوزير" is a minister of whatever. */
export function arabicHolder(
  text: TextSoFar,
  { from, start, head, body }: Wanted,
  holders: readonly Holder[],
): Phrase | undefined {
  const { phrases } = text;
  const isSameOffice = (each: Holder) =>
    each.head === head || (head !== undefined && shortOffices.test(head) && each.head.startsWith(`${head} `));
  const fitting = holders.filter((each) => isSameOffice(each) && (body === undefined || each.body === body));
  const before = fitting.filter(({ phrase }) => phrase.start < start);
  // "الرئيس المنتخب": not the one who leaves.
  if (text.tokens.slice(from, from + 3).some(({ folded }) => folded === "المنتخب")) return undefined;
  const told = head === "رئيس" && body === undefined ? headsOfState(text, from, before) : before;
  const count = ({ actor }: Holder) =>
    phrases.filter((each) => each.start < start && each.actor?.key === actor.key).length;
  const [most] = told.toReversed().sort((one, other) => count(other) - count(one));
  const last = (head !== undefined && shortOffices.test(head) ? most : told.at(-1))?.phrase;
  return last ?? (body !== undefined && countOf(fitting) === 1 ? fitting[0]!.phrase : undefined);
}

/** "الرئيس" is that of a state, though the text has named that of a party since: the last one of the paragraph nearby, or else that of the state that the article is about. */
function headsOfState(
  { sentenceOf, home, tokens }: TextSoFar,
  from: number,
  holders: readonly Holder[],
): readonly Holder[] {
  const heads = holders.filter(({ body }) => body?.startsWith("state:") ?? true);
  const last = heads.at(-1);
  const paragraph = paragraphStart(tokens, from);
  const isNear = last && last.phrase.from >= paragraph && sentenceOf({ from }) - sentenceOf(last.phrase) <= 1;
  const atHome = isNear ? [] : heads.filter(({ body }) => body !== undefined && body === home?.actor?.key);
  return [atHome, heads].find(({ length }) => length > 0) ?? holders;
}
