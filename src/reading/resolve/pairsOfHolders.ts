import { englishOffices } from "../actors/english/englishOffices.ts";
import type { Phrase } from "../actors/phrase.ts";
import { leadingOffices } from "../tables/en/references.ts";
import { type Holder, holdersIn } from "./holders.ts";
import { isCalled } from "./officeHolders.ts";
import { distinct, type TextSoFar } from "./textSoFar.ts";

/** Offices that many have in one text, so that they tell no two of them apart. */
const offices = /minister|president|premier|chancellor|king|emir|leader|head of|secretary|ambassador|envoy|governor/;

/**
 * "The two presidents", "both foreign ministers", "the heads of state": those who hold such offices of different states or organizations,
 * in as few sentences before as name enough of them, or else in the whole text before.
 * @param count how many are meant
 */
export function holdersOfPlural(text: TextSoFar, phrase: Phrase, count: number): readonly Phrase[] | undefined {
  const office = officeIn(text, phrase);
  if (office === undefined) return undefined;
  const holders = holdersIn(text).filter((each) => isOfOffice(office, each) && !each.phrase.title?.isFormer);
  const bodyOf = new Map(holders.map(({ actor, body }) => [actor.key, body]));
  const named = text.phrases.filter(
    ({ actor, start, sort }) => start < phrase.start && sort !== "adjective" && bodyOf.has(actor?.key ?? ""),
  );
  const here = text.sentenceOf(phrase);
  for (const reach of [0, 1, 2, here]) {
    const near = distinct(named.filter((each) => here - text.sentenceOf(each) <= reach));
    if (near.length < count) continue;
    const bodies = near.map(({ actor }) => bodyOf.get(actor!.key)).filter((body) => body !== undefined);
    return near.length === count && new Set(bodies).size === bodies.length ? near : undefined;
  }
  return undefined;
}

/** Whether somebody may be one of "the two presidents": who is only known to hold other offices is none. */
export function mayBeOneOf(text: TextSoFar, phrase: Phrase, { actor }: Phrase): boolean {
  const office = officeIn(text, phrase);
  const held = office === undefined ? [] : holdersIn(text).filter((each) => each.office !== "");
  const own = held.filter((each) => each.actor.key === actor!.key);
  return own.length === 0 || own.some((each) => isOfOffice(office!, each));
}

/** The office of a plural, in the singular. */
function officeIn({ tokens }: TextSoFar, { from, to }: Phrase): string | undefined {
  const found = tokens
    .slice(from, to)
    .map(({ index }) => englishOffices.at(tokens, index))
    .find((office) => office?.to === to && office.value.isPlural)?.value.office;
  return found !== undefined && offices.test(found) ? found : undefined;
}

/** "The ministers" have whatever portfolio, "the leaders" whatever office of those who lead a state. */
function isOfOffice(office: string, holder: Holder): boolean {
  if (office === "minister") return holder.head === "minister";
  return isCalled(office, undefined, holder) || (office === "leader" && leadingOffices.has(holder.office));
}
