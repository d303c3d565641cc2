import { isFunctionWord } from "../../../names/annotate/functionWords.ts";
import type { Phrase } from "../../actors/phrase.ts";
import type { ReadRelation } from "../../reading.ts";
import { relatives as arabicRelatives, ownedRelatives } from "../../tables/ar/association.ts";
import { relatives as englishRelatives } from "../../tables/en/association.ts";
import { linesOf, WordTable } from "../../text/wordTable.ts";
import type { TextClause } from "../arguments/clause.ts";
import { copulaSubject } from "../arguments/copulaSubject.ts";
import { appositionOf } from "./mutualTies.ts";
import { tieOf } from "./tie.ts";

/** How many words may stand between a relative and the name. */
const mostBetween = 5;
const tables = { en: tableOf(englishRelatives), ar: tableOf(arabicRelatives) };

function tableOf(lines: string): WordTable<string> {
  return new WordTable(linesOf<string>(lines));
}

/** The relatives that a sentence names: "B, son of A", "A's wife, B", "B نجل أ". */
export function kinshipIn(clause: TextClause): ReadRelation[] {
  const { tokens, sentence, language } = clause;
  const relations: ReadRelation[] = [];
  for (let index = sentence.from; index < sentence.to; index++) {
    // Folded, "حليفة" is "حليفه".
    const isOwned = language === "ar" && !tokens[index]!.value.endsWith("ة");
    const owned = isOwned ? ownedRelatives.at(tokens, index) : undefined;
    const word = clause.phraseAt(index) ? undefined : (owned ?? tables[language].at(tokens, index));
    const pair = word && (language === "en" ? englishPair(clause, index, word.to) : arabicPair(clause, index, word.to));
    if (!word || !pair) continue;
    const isOwner = word.value === "ownership";
    const kinds = pair.map(({ actor }) => actor?.kind);
    const arePowers =
      word.value !== "family" &&
      !isOwner &&
      (language === "en" || /^(?:alliance|rivalry)$/.test(word.value)) &&
      !kinds.includes("PERSON");
    const isFitting = isOwner
      ? (kinds[0] === "PERSON" || language === "en") && kinds[1] === "ORGANIZATION"
      : kinds.every((kind) => kind === "PERSON");
    if (!isFitting && !arePowers) continue;
    const relation = tieOf(clause, { from: index, to: word.to }, pair, {
      type: word.value,
      directed: isOwner || /^(?:arms-supply|supply|funding)$/.test(word.value),
    });
    if (relation) relations.push(relation);
  }
  return relations;
}

function englishPair(clause: TextClause, from: number, to: number) {
  const { tokens, phrases } = clause;
  if (tokens[to]?.folded === "of") {
    const before =
      phrases.findLast((each) => each.to <= from && each.to >= from - 2) ?? appositionOf(clause, from)?.members[0];
    const of = phrases.find(
      (each) => each.from === to + 1 || (each.from === to + 2 && tokens[to + 1]!.folded === "the"),
    );
    return before && of ? ([before, of] as const) : undefined;
  }
  // "A, whose father B ruled"
  const relative = tokens[from - 1]?.folded === "whose" ? phrases.findLast((each) => each.to === from - 1) : undefined;
  const owner = relative ?? phrases.findLast((each) => each.to <= from && each.to >= from - 1 && each.isGenitive);
  const after = owner && nameAfter(clause, to);
  if (owner && after) return [after, owner] as const;
  // "A, B's main ally, …", "A remains B's rival"
  const subject = owner && (appositionOf(clause, owner.from) ?? copulaSubject(clause, owner.from))?.members[0];
  return owner && subject ? ([subject, owner] as const) : undefined;
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

/** "شقيقه فلان", "فلان، وهو شقيقه": the owner of the pronoun is the person before. */
function arabicPairOfPronoun({ phrases, tokens }: TextClause, from: number, to: number) {
  const persons = phrases.filter((each) => each.actor?.kind === "PERSON" && each.to <= from);
  const owner = persons.at(-1);
  const isJoined = tokens[from]!.folded.startsWith("و");
  if (!isJoined && /^(?:وهو|وهي|هو|هي)$/.test(tokens[from - 1]?.folded ?? "")) {
    const owned = persons.findLast((each) => each.actor!.key !== owner?.actor?.key);
    return owner && owned ? ([owner, owned] as const) : undefined;
  }
  const after = phrases.find((each) => each.from >= to && each.from <= to + 1 && each.actor?.kind === "PERSON");
  return owner && after && /^ $/.test(tokens[after.from]!.gap) ? ([after, owner] as const) : undefined;
}

/** "فلان، وهو صهر أ", "فلان، وهو نائب سابق وزوج شقيقة أ": the person whom the words describe. */
function describedBefore({ phrases, tokens, sentence }: TextClause, from: number) {
  const last = tokens[from - 1]?.folded ?? "";
  const isJoined = tokens[from]!.forms[0]!.word.startsWith("و");
  if (!/^(?:و?هو|و?هي)$/.test(last) && !isJoined) return undefined;
  const start = isJoined ? Math.max(sentence.from, from - 12) : from - 2;
  const persons = phrases.filter(
    (each) => each.from >= start - 6 && each.to <= from && each.actor !== null && each.sort !== "adjective",
  );
  const isDescribed = !isJoined || tokens.slice(start, from).some(({ folded }) => /^و?ه[وي]$/.test(folded));
  return isDescribed ? persons.at(-1) : undefined;
}

function arabicPair(clause: TextClause, from: number, to: number) {
  const { phrases, tokens } = clause;
  if (!tokens[from]!.value.endsWith("ة") && ownedRelatives.at(tokens, from))
    return arabicPairOfPronoun(clause, from, to);
  const before = phrases.findLast((each) => each.to === from) ?? describedBefore(clause, from);
  const after = phrases.find((each) => each.from === to);
  if (!after) return undefined;
  if (before) return [before, after] as const;
  const next = phrases.find((each) => each.from === after.to && each.sort === "name" && each.preposition === "");
  return next ? ([next, after] as const) : undefined;
}
