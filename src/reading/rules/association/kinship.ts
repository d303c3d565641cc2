import { isFunctionWord } from "../../../names/annotate/functionWords.ts";
import type { Phrase } from "../../actors/phrase.ts";
import type { ReadRelation } from "../../reading.ts";
import { relatives } from "../../tables/en/association.ts";
import { linesOf, WordTable } from "../../text/wordTable.ts";
import type { TextClause } from "../arguments/clause.ts";
import { copulaSubject } from "../arguments/copulaSubject.ts";
import { arabicKinshipAt, type Kinship } from "./arabicKinship.ts";
import { appositionOf } from "./mutualTies.ts";
import { type Pair, tieOf } from "./tie.ts";

/** How many words may stand between a relative and the name. */
const mostBetween = 5;
const table = new WordTable(linesOf<string>(relatives));

/** The relatives, allies and rivals that a sentence names: "B, son of A", "A's wife, B", "B نجل أ". */
export function kinshipIn(clause: TextClause): ReadRelation[] {
  const { tokens, sentence, language } = clause;
  return tokens.slice(sentence.from, sentence.to).flatMap(({ index }) => {
    const found = language === "en" ? englishKinshipAt(clause, index) : arabicKinshipAt(clause, index);
    if (!found) return [];
    const { to, type, pairs } = found;
    return pairs
      .filter((pair) => isFitting(pair, type, language))
      .map((pair) =>
        tieOf(clause, { from: index, to }, pair, {
          type,
          directed: /^(?:ownership|lawyer|arms-supply|supply|funding)$/.test(type),
        }),
      )
      .filter((relation) => relation !== null);
  });
}

/** Persons, or powers that are allies; a person and what he owns. */
function isFitting(pair: Pair, type: string, language: TextClause["language"]): boolean {
  const kinds = pair.map(({ actor }) => actor?.kind);
  if (type === "ownership") return (kinds[0] === "PERSON" || language === "en") && kinds[1] === "ORGANIZATION";
  const mayBePowers = type !== "family" && (language === "en" || /^(?:alliance|rivalry|partnership)$/.test(type));
  return (mayBePowers && !kinds.includes("PERSON")) || kinds.every((kind) => kind === "PERSON");
}

function englishKinshipAt(clause: TextClause, from: number): Kinship | undefined {
  const word = clause.phraseAt(from) ? undefined : table.at(clause.tokens, from);
  const pair = word && englishPair(clause, from, word.to);
  return word && pair && { to: word.to, type: word.value, pairs: [pair] };
}

function englishPair(clause: TextClause, from: number, to: number) {
  const { tokens, phrases } = clause;
  if (tokens[to]?.folded === "of") {
    const whose = phrases.find((each) => each.from === to + 1) ?? describedAfter(clause, to + 1);
    // "a cousin of A's wife, B": of B.
    const of = (whose?.isGenitive ? nameAfter(clause, whose.to) : undefined) ?? whose;
    const before =
      phrases.findLast((each) => each.to <= from && each.to >= from - 2) ??
      appositionOf(clause, from)?.members[0] ??
      (of && apposed(clause, from, of));
    return before && of ? ([before, of] as const) : undefined;
  }
  // "A, whose father B ruled"
  const relative = tokens[from - 1]?.folded === "whose" ? phrases.findLast((each) => each.to === from - 1) : undefined;
  const owner = relative ?? phrases.findLast((each) => each.isGenitive && isOwnerOf(clause, each, from));
  const after = owner && nameAfter(clause, to);
  if (owner && after) return [after, owner] as const;
  // "A, B's main ally, …", "A remains B's rival"
  const subject = owner && (appositionOf(clause, owner.from) ?? copulaSubject(clause, owner.from))?.members[0];
  return owner && subject ? ([subject, owner] as const) : undefined;
}

/** "A's wife", "A's Egyptian-born wife" */
function isOwnerOf({ tokens }: TextClause, { to }: Phrase, relative: number): boolean {
  const between = tokens.slice(to, relative);
  const isOrigin = between.length === 2 && between[1]!.gap === "-";
  return to <= relative && (between.length <= 1 || isOrigin);
}

/** "The widow of A, B, said": who stands behind whose relative it is. */
function apposed({ tokens, phrases, sentence }: TextClause, from: number, { to }: Phrase): Phrase | undefined {
  const after = phrases.find((each) => each.from === to && each.sort === "name");
  const isApposed =
    after && /^, $/.test(tokens[to]!.gap) && (after.to >= sentence.to || /^,/.test(tokens[after.to]!.gap));
  return isApposed && tokens[from - 1]?.folded === "the" ? after : undefined;
}

/** "his brother A", "his brother, the banker A": the name that follows, after small words that describe it. */
function nameAfter({ tokens, phrases, sentence }: TextClause, from: number): Phrase | undefined {
  for (let index = from; index < Math.min(sentence.to, from + mostBetween); index++) {
    const { folded, gap, letterCase } = tokens[index]!;
    const phrase = phrases.find((each) => each.from === index);
    if (phrase) return phrase.sort === "name" ? phrase : undefined;
    const isFirst = index === from;
    if (letterCase === "capital" || !(isFirst ? /^,? $/ : /^[ -]$/).test(gap)) return undefined;
    const isDetermined = /^(?:the|an?)$/.test(folded);
    if (isFirst ? !isDetermined : isDetermined || isFunctionWord(folded)) return undefined;
  }
  return undefined;
}

/** "of the billionaire A", "of the late banker A", "of executed president A": the name behind small words. */
function describedAfter({ tokens, phrases }: TextClause, from: number): Phrase | undefined {
  const named = phrases.find((each) => each.from > from && each.sort !== "adjective");
  const words = named && tokens.slice(from + (/^(?:the|an?)$/.test(tokens[from]!.folded) ? 1 : 0), named.from + 1);
  const isNear =
    words !== undefined &&
    words.length <= 4 &&
    words.every(({ gap, folded, letterCase, index }) => {
      const isLast = index === named!.from;
      return (
        gap === " " &&
        (isLast ||
          (!isFunctionWord(folded) && (letterCase !== "capital" || phrases.some((each) => each.from === index))))
      );
    });
  return isNear ? named : undefined;
}
