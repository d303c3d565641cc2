import { isFunctionWord } from "../../../names/annotate/functionWords.ts";
import { isAlike, type Phrase } from "../../actors/phrase.ts";
import { statementVerbs } from "../../tables/en/statement.ts";
import type { Token } from "../../text/token.ts";
import type { Group } from "./clause.ts";
import { determiners } from "./englishPrepositions.ts";

const firmNouns =
  /^(?:firms?|company|business|bank|airline|group|holding|party|movement|foundation|newspaper|militia)$/;

/** "A and his wife, B", "A and his southern colleague, B", "A and his firm, B": the pronoun owns the second one. */
export function isWithRelative(
  tokens: readonly Token[],
  { to, members, preposition }: Group,
  pronoun: Phrase,
  person: Phrase,
): boolean {
  // "with A and with his wife, B"
  const isAgain = preposition !== "" && tokens[pronoun.from - 1]?.folded === preposition;
  if (pronoun.sort !== "pronoun" || !pronoun.isGenitive || to !== pronoun.from - (isAgain ? 2 : 1)) return false;
  // "his wife, A, and his lawyer, B, met him"
  const isApposed = tokens.slice(person.from, person.to).some(({ gap }) => /^, $/.test(gap));
  const isClosed = /^, $/.test(tokens[to]?.gap ?? "") && isApposed && members.at(-1)?.sort === "name";
  if (tokens[to]?.folded !== "and" || (/[,;]/.test(tokens[to]!.gap + tokens[pronoun.from]!.gap) && !isClosed))
    return false;
  const between = tokens.slice(pronoun.to, person.from);
  const isFirm =
    person.actor?.kind === "ORGANIZATION" &&
    firmNouns.test(between.at(-1)?.folded ?? "") &&
    /^, $/.test(tokens[person.from]!.gap);
  return (
    (person.actor?.kind === "PERSON" || isFirm) &&
    members.every(({ actor }) => actor?.kind === "PERSON" && actor.key !== person.actor?.key) &&
    (between.length > 0 || tokens[person.from]!.letterCase === "small") &&
    between.length < 5 &&
    between.every(
      ({ gap, letterCase, folded }) =>
        // "his brother-in-law, A"
        gap === "-" || (gap === " " && letterCase !== "capital" && !isFunctionWord(folded)),
    ) &&
    /^,? $/.test(tokens[person.from]!.gap)
  );
}

/** "in the Greek capital": a place in the state. */
export function isCapital(tokens: readonly Token[], { from, to }: Phrase): boolean {
  return tokens[from - 1]?.folded === "the" && tokens[to]?.value === "capital";
}

/** "the Organization of American States (OAS)": the same once more. */
export function isInBrackets(tokens: readonly Token[], { from, to }: Phrase): boolean {
  return /\($/.test(tokens[from]!.gap) && /^\)/.test(tokens[to]?.gap ?? "");
}

/** "A and B", "A, B and C", "with A and with B", "the minister, A, and the ambassador, B": one subject or one object. @param standing the phrases that groups consist of */
export function isJoinedInEnglish(
  tokens: readonly Token[],
  standing: readonly Phrase[],
  one: Phrase,
  other: Phrase,
  preposition: string,
): boolean {
  const between = tokens.slice(one.to, other.from);
  // "the premier and the Catalan leader, B": a word for a land that is no state.
  const land = between.at(-1);
  const isLand = other.title !== null && land?.letterCase === "capital" && tokens[land.index - 1]!.folded === "the";
  // "entered Kabul and President A left"
  if (one.sort === "capital" && other.actor?.kind === "PERSON") return false;
  const words = (isLand ? between.slice(0, -1) : isDescribed(tokens, one, other) ? between.slice(0, 1) : between)
    .map(({ folded }) => folded)
    .filter((word) => !determiners.has(word));
  if (words.length === 0) return isListed(tokens, standing, one, other) || isHeadlinePair(tokens, one, other);
  // "A and his wife"
  if (other.sort === "pronoun" && other.isGenitive) return false;
  if (words[0] === "and" && words[1] === preposition && words.length === 2) return isAlike(one, other);
  if (words.length !== 1 || words[0] !== "and" || /;/.test(tokens[one.to]!.gap)) return false;
  // "leaving the country and A closed its border"
  const isEnd =
    /^(?:with|on|against|to|in|from)$/.test(preposition) ||
    (one.sort !== "pronoun" && tokens[one.from]!.letterCase === "small");
  if (isEnd && preposition !== "of" && isActing(tokens, other)) return false;
  const isBehindComma = /,/.test(tokens[other.from]!.gap) && !isDescribed(tokens, one, other);
  return !isBehindComma && (!/,/.test(tokens[one.to]!.gap) || isEndOfList(tokens, one, other));
}

/** "the director, A, and the seller, B, …": a noun that tells who the second person is. */
function isDescribed(tokens: readonly Token[], one: Phrase, other: Phrase): boolean {
  const [and, article, ...noun] = tokens.slice(one.to, other.from);
  return (
    and?.folded === "and" &&
    /^(?:the|his|her|its|their)$/.test(article?.folded ?? "") &&
    noun.length > 0 &&
    noun.length <= 3 &&
    noun.every(({ letterCase, gap, folded }) => letterCase !== "capital" && gap === " " && !isFunctionWord(folded)) &&
    /^, $/.test(tokens[other.from]!.gap) &&
    other.actor?.kind === "PERSON"
  );
}

/** "the minister, A, and the ambassador, B, on Monday": two persons with titles, after whom no verb of the second one follows. */
function isEndOfList(tokens: readonly Token[], one: Phrase, other: Phrase): boolean {
  const next = tokens[other.to];
  if (!isAlike(one, other) || one.title === null) return false;
  if (other.title === null && !/^,/.test(next?.gap ?? "") && !isDescribed(tokens, one, other)) return false;
  return (
    next === undefined ||
    /^[.;,]/.test(next.gap) ||
    /^(?:on|in|at|for|to|after|before|from|with|during)$/.test(next.folded)
  );
}

/** "broke with A and B accused C", "and B closed its border": who acts in the next clause. */
export function isActing(tokens: readonly Token[], { to }: Pick<Phrase, "to">): boolean {
  const [verb, next] = [tokens[to], tokens[to + 1]];
  if (verb?.gap !== " ") return false;
  const hasObject = /^(?:its|his|her|their|the|an?|all)$/.test(next?.folded ?? "");
  return (
    statementVerbs.at(tokens, to)?.value.form === "past" ||
    (hasObject && /(?:[a-z]ed|froze|cut|broke)$/.test(verb.value))
  );
}

/** "A, B sign pact": a line that begins with two, as headlines do. */
function isHeadlinePair(tokens: readonly Token[], one: Phrase, other: Phrase): boolean {
  const [first, next] = [tokens[one.from]!, tokens[other.to]];
  const isFirst = one.from === 0 || first.gap.includes("\n");
  const isActing = next?.gap === " " && next.letterCase === "small" && !isFunctionWord(next.folded);
  return isFirst && isActing && one.to === other.from && tokens[one.to]!.gap === ", " && isAlike(one, other);
}

/** "A, B and C": members of one kind up to the "and". */
function isListed(tokens: readonly Token[], standing: readonly Phrase[], one: Phrase, other: Phrase): boolean {
  let [last, next] = [one, other as Phrase | undefined];
  for (let index = standing.indexOf(other); next && isAlike(one, next); index++) {
    const between = tokens.slice(last.to, next.from).map(({ folded }) => folded);
    const isComma = /^,\s*$/.test(tokens[last.to]!.gap);
    if (last !== one && between[0] === "and" && between.every((word) => word === "and" || determiners.has(word)))
      return true;
    if (!isComma || between.some((word) => !determiners.has(word))) return false;
    [last, next] = [next, standing[index + 1]];
  }
  return false;
}
