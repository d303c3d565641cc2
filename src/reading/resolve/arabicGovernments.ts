import { chainThrough, type Phrase } from "../actors/phrase.ts";
import { bareGovernments, governments } from "../tables/ar/offices.ts";
import { arabicScenesOf } from "./arabicScenes.ts";
import { personsBefore } from "./personNouns.ts";
import { type TextSoFar, withBodies } from "./textSoFar.ts";

/** Offices of those who speak to the government of another state. */
const envoys = /سفير|مبعوث|موفد|قنصل|مندوب|القائمة? بال?أعمال|ممثل|منسق|مقرر|مفوض/;

/** Whether a phrase is "الحكومة" or "السلطات", without a state. */
export function isBareGovernment({ tokens }: Pick<TextSoFar, "tokens">, { from, to }: Phrase): boolean {
  return bareGovernments.at(tokens, from)?.to === to;
}

/**
 * "الحكومة", "السلطات": of the state that stands behind them, "الحكومة في طرابلس", of the place where the sentence is set, of whoever
 * speaks of it, of the government that the text has just named, or else of the state that the article is about.
 */
export function arabicGovernmentOf(text: TextSoFar, phrase: Phrase): Phrase | undefined {
  const scenes = arabicScenesOf(text, phrase);
  return (
    stateBehind(text, phrase) ??
    (scenes.length === 1 ? scenes[0] : undefined) ??
    stateOfSpeaker(text, phrase) ??
    lastGovernment(text, phrase) ??
    text.home
  );
}

/** "الحكومة في طرابلس", "السلطات في تشاد" */
function stateBehind({ tokens, phrases, capitals }: TextSoFar, { to }: Phrase): Phrase | undefined {
  if (tokens[to]?.folded !== "في") return undefined;
  return [...capitals, ...phrases].find(
    ({ from, actor, sort }) => from === to + 1 && actor?.kind === "STATE" && sort !== "adjective",
  );
}

/** "قال وزير المالية التونسي إن الحكومة": the state of the first officer of the sentence, who is no envoy. */
function stateOfSpeaker(text: TextSoFar, phrase: Phrase): Phrase | undefined {
  const { stated, sentenceOf, tokens } = text;
  const [first] = personsBefore(text, phrase).filter((each) => sentenceOf(each) === sentenceOf(phrase));
  const isSaid = tokens.slice(first?.to ?? phrase.from, phrase.from).some(({ folded }) => /^ب?ان$/.test(folded));
  if (!isSaid) return undefined;
  const office = first && stated.find(({ member, isFormer }) => member.actor!.key === first.actor!.key && !isFormer);
  if (office?.body.actor?.kind !== "STATE" || envoys.test(office.office ?? "")) return undefined;
  return { ...office.body, chain: chainThrough(first!) };
}

/** The state whose government the text has named last, in this sentence or in the one before; anywhere, if the article is about no state. */
function lastGovernment({ phrases, tokens, sentenceOf, home }: TextSoFar, phrase: Phrase): Phrase | undefined {
  const reach = home ? 1 : Infinity;
  return withBodies(phrases).findLast(
    (each) =>
      each.from < phrase.from &&
      each.sort !== "organization" &&
      each.actor?.kind === "STATE" &&
      governments.has(tokens, each.from) &&
      sentenceOf(phrase) - sentenceOf(each) <= reach,
  );
}
