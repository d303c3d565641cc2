import { isFunctionWord } from "../../../names/annotate/functionWords.ts";
import type { Phrase } from "../../actors/phrase.ts";
import { foldedText, type Token } from "../../text/token.ts";

/** Nouns directly before a name that tell who or what it is: "with oil trader A", "to the holding company B". */
const nounsOfNames =
  /^(?:\p{L}+(?:ist|man|woman|maker|keeper|monger|holder|owner|trader|dealer)|aide|ally|adviser|advisor|author|banker|boss|broker|campaigner|chief|commander|daily|dealer|doctor|economist|envoy|farmer|fighter|fugitive|giant|heir|heiress|historian|insurgent|leader|lawmaker|lieutenant|magnate|manufacturer|mastermind|mediator|merchant|minister|negotiator|novelist|officer|official|organiser|organizer|pilot|player|poet|politician|preacher|premier|president|prisoner|producer|professor|prosecutor|publisher|researcher|retailer|rival|ruler|scholar|senator|singer|smuggler|soldier|star|student|surgeon|teacher|veteran|weekly|worker|writer|company|firm|bank|airline|carrier|group|party|movement|militia|newspaper|broadcaster|agency|union|charity|operator|conglomerate|subsidiary|utility|lender|miner|gang|cartel|alliance|coalition|bloc|network)$/u;
/** Adjectives before the name of a state: "with oil-rich Chad", "of neighbouring Chad". */
const adjectivesOfStates =
  /(?:ing|ern|ful|less|torn|rich|poor|hit|locked|ous)$|^(?:nearby|tiny|rival|fellow|communist|isolated|oil|war|gas|cash|central|hostile|friendly|the|land|energy|debt|strapped|stricken|battered|ravaged|divided|occupied|impoverished)$/;
/** How many words may stand between a preposition and the name that they describe. */
const mostWords = 5;

interface Words {
  readonly tokens: readonly Token[];
  readonly phrases: readonly Phrase[];
  readonly prepositions: ReadonlySet<string>;
}

/** Whether a word may stand directly before a name to tell who or what it is. @param word folded */
export function describesName(word: string): boolean {
  return nounsOfNames.test(word);
}

/** "with opposition politician A", "of neighbouring Chad": the index of the preposition before the words that describe a name. */
export function prepositionBeforeDescription(
  { tokens, phrases, prepositions }: Words,
  from: number,
): number | undefined {
  const name = phrases.find((each) => each.from === from);
  // "with the guest of honour, A"
  const honour = foldedText(tokens, from - 5, from);
  if (
    /^\S+ (?:the|his|her|their) (?:guest|guests) of honou?r$/.test(honour) &&
    prepositions.has(tokens[from - 5]!.folded)
  )
    return from - 5;
  const isDescribed = nounsOfNames.test(tokens[from - 1]?.folded ?? "");
  if (name?.sort !== "name" || !(isDescribed || name.actor?.kind === "STATE")) return undefined;
  for (let index = from - 1; index >= Math.max(0, from - mostWords); index--) {
    const { folded, letterCase } = tokens[index]!;
    if (!/^[ -]$/.test(tokens[index + 1]!.gap)) return undefined;
    if (prepositions.has(folded)) return index;
    const isOrigin = phrases.some(
      ({ from: start, to, sort }) => /^(?:adjective|capital)$/.test(sort) && start <= index && index < to,
    );
    if (!isDescribed && !adjectivesOfStates.test(folded)) return undefined;
    if ((letterCase === "capital" && !isOrigin) || (isFunctionWord(folded) && folded !== "the")) return undefined;
  }
  return undefined;
}

/** "the Amsterdam heiress A", "the Santiago daily B": whether a capital is where whoever follows is from. */
export function isOrigin(
  { tokens, phrases }: Pick<Words, "tokens" | "phrases">,
  { to, sort, isGenitive }: Phrase,
): boolean {
  const name = phrases.find(({ from }) => from > to && from <= to + 3);
  if (sort !== "capital" || isGenitive || name?.sort !== "name") return false;
  if (!nounsOfNames.test(tokens[name.from - 1]!.folded)) return false;
  return tokens
    .slice(to, name.from + 1)
    .every(({ gap, letterCase, index }) => /^[ -]$/.test(gap) && (index === name.from || letterCase !== "capital"));
}

/** Nouns of those who act for whoever they belong to: "Fighters of the Coral Movement stormed". */
const nounsOfFighters =
  /^(?:fighters|members|militants|gunmen|troops|soldiers|rebels|insurgents|forces|followers|supporters|guerrillas|commandos|units|militiamen|warplanes|officials|representatives|delegates|negotiators)$/;

/** Whether "of" at an index belongs to such a noun that begins a sentence. */
export function isOfFighters(tokens: readonly Token[], of: number): boolean {
  const isIn =
    tokens[of]?.folded === "in" &&
    /^(?:authorities|police|officials|prosecutors|soldiers|troops|rulers|commanders)$/.test(
      tokens[of - 1]?.folded ?? "",
    );
  if (!isIn && !/^(?:of|from)$/.test(tokens[of]?.folded ?? "")) return false;
  if (!isIn && !nounsOfFighters.test(tokens[of - 1]?.folded ?? "")) return false;
  for (let index = of - 1; index >= Math.max(0, of - 4); index--) {
    if (index === 0 || /[.\n]/.test(tokens[index]!.gap)) return true;
    if (tokens[index]!.gap !== " " || isFunctionWord(tokens[index - 1]!.folded)) return false;
  }
  return false;
}
