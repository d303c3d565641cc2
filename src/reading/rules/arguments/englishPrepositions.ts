import { isCalendarWord } from "../../../names/annotate/ordinaryWords.ts";
import type { Phrase } from "../../actors/phrase.ts";
import { bodyFillers } from "../../tables/en/organizationAdjectives.ts";
import type { TextClause } from "./clause.ts";
import { isOfFighters, prepositionBeforeDescription } from "./describedNames.ts";

const englishPrepositions = new Set(
  "of on with by to in at from for against between among over about into toward towards under near outside inside than via through including".split(
    " ",
  ),
);
/** What follows an office that somebody is given: "as president last week", not "as the president said". */
const behindRoles =
  /^(?:on|in|at|for|by|after|before|amid|since|until|last|this|next|early|earlier|late|later|yesterday|an?|the|two|three|four|five|six|weeks|days|hours|months|years|\w+day|and|but|despite|with|from|because)$/;
/** Words that may stand between a preposition or "and" and its noun. */
export const determiners: ReadonlySet<string> = new Set(["the", "a", "an"]);
/** Nouns behind which names stand after a comma: "with two parties, A and B". */
const describingNouns =
  /^(?:part(?:y|ies)|compan(?:y|ies)|firms?|banks?|groups?|states?|countr(?:y|ies)|nations|neighbou?rs?|ministers|leaders|counterparts|colleagues|officials|men|women|brothers?|sons?|sisters?|daughters?|wife|husband|father|mother|cousins?|uncle|nephew|friends?|all(?:y|ies)|rivals?|partners?|militias?|movements?|organi[sz]ations?|outlets|agencies|airlines?|subsidiar(?:y|ies)|opponents?|critics?|law)$/;

/** The preposition of a phrase, before its determiners and the words that describe it. */
export function englishPrepositionOf(
  { tokens, phrases }: Pick<TextClause, "tokens" | "phrases">,
  { from, to, sort, preposition }: Pick<Phrase, "from" | "to" | "sort" | "preposition">,
): string {
  if (preposition) return preposition;
  // "A, sworn in as president on Monday, met": an office, and nobody who acts.
  const behind = tokens[to];
  const isRole = behind === undefined || /^[,.;]/.test(behind.gap) || behindRoles.test(behind.folded);
  if (sort === "title" && tokens[from - 1]?.folded === "as" && isRole) return "as";
  let index = beforeNoun({ tokens, phrases }, from);
  // "by Bulgarian tycoon A"
  const origin = phrases.find(({ to, sort }) => to === from && sort === "adjective");
  if (origin && index === from - 1 && tokens[from]!.gap === " ") index = origin.from - 1;
  else if (isNameOfPeople({ tokens, phrases }, index, from)) index--;
  while (index >= 0 && determiners.has(tokens[index]!.folded)) index--;
  const word = tokens[index];
  if (!word || /[\n.]/.test(tokens[index + 1]!.gap)) return "";
  // "several officials, among them A"
  if (word.folded === "notably" || (word.folded === "them" && tokens[index - 1]?.folded === "among"))
    return "including";
  // "would not join in, A said"
  if (index === from - 1 && /[,;:]/.test(tokens[from]!.gap)) return "";
  const isPreposition =
    englishPrepositions.has(word.folded) && !isLedBy({ tokens, phrases }, index) && !isOfFighters(tokens, index);
  return isPreposition ? word.folded : "";
}

/** "with Jubaland leader A", "by the Māori king, B": whether a word before a title is a land or a people that is no state. */
function isNameOfPeople(
  { tokens, phrases }: Pick<TextClause, "tokens" | "phrases">,
  index: number,
  from: number,
): boolean {
  const word = tokens[index];
  return (
    index === from - 1 &&
    word?.letterCase === "capital" &&
    !isCalendarWord(word.folded) &&
    tokens[from]!.letterCase === "small" &&
    !/^(?:he|she|it|they|his|her|its|their)$/.test(tokens[from]!.folded) &&
    tokens[from]!.gap === " " &&
    word.gap === " " &&
    !phrases.some(({ to }) => to === from)
  );
}

/** "with two smaller parties, A and B": the index before the words that describe the name. */
function beforeNoun({ tokens, phrases }: Pick<TextClause, "tokens" | "phrases">, from: number): number {
  const isOrganization = phrases.some((each) => each.from === from && each.actor?.kind === "ORGANIZATION");
  // "of the opposition Homeland Party"
  if (isOrganization && bodyFillers.has(tokens[from - 1]?.folded ?? "") && tokens[from]!.gap === " ")
    return beforeFillers(tokens, from);
  const described = prepositionBeforeDescription({ tokens, phrases, prepositions: englishPrepositions }, from);
  if (described !== undefined) return described;
  const noun = from - 1;
  if (!/^,\s*$/.test(tokens[from]!.gap) || noun < 1 || !describingNouns.test(tokens[noun]!.folded)) return from - 1;
  const isAdjective = (index: number) =>
    phrases.some(({ from: start, to, sort }) => sort === "adjective" && start <= index && index < to);
  for (let index = noun - 1; index >= Math.max(0, noun - 7); index--) {
    const { folded, letterCase, gap } = tokens[index]!;
    // "with his son-in-law, A"
    if (englishPrepositions.has(folded) && gap !== "-") return index;
    if ((letterCase === "capital" && !isAdjective(index)) || /[,;:]/.test(tokens[index + 1]!.gap) || /[,;:]/.test(gap))
      break;
  }
  return from - 1;
}

function beforeFillers(tokens: TextClause["tokens"], from: number): number {
  let index = from - 1;
  while (index > 0 && bodyFillers.has(tokens[index]!.folded) && tokens[index + 1]!.gap === " ") index--;
  return index;
}

/** "a delegation led by A": A is whom the sentence is about. */
function isLedBy({ tokens, phrases }: Pick<TextClause, "tokens" | "phrases">, index: number): boolean {
  const [noun, verb, by] = [index - 2, index - 1, index].map((each) => tokens[each]?.folded ?? "");
  return (
    by === "by" &&
    /^(?:led|headed)$/.test(verb!) &&
    /^(?:delegation|team|mission|group|party)s?$/.test(noun!) &&
    // "the Coral Party, led by A"
    !phrases.some(({ from, to, sort }) => sort === "name" && from < index - 2 && index - 2 < to)
  );
}
