import { associationPhrases, attackVerbs, passiveAssociationVerbs, takeovers } from "../../tables/en/association.ts";
import { arePersons, type TextClause } from "../arguments/clause.ts";
import { afterAdjuncts } from "../triggers/adjuncts.ts";
import { type EnglishVerb, isAfterBe, verbOf, wordBefore } from "../triggers/englishVerbs.ts";
import { lastActorBefore } from "./incursions.ts";
import { appositionOf } from "./mutualTies.ts";

/** "rebels backed by A", "B, a banker held by A" */
export function backedAt(clause: TextClause, from: number): EnglishVerb | undefined {
  const { tokens } = clause;
  const backed = passiveAssociationVerbs.at(tokens, from);
  const isBy =
    backed && /^(?:by|in)$/.test(tokens[backed.to]?.folded ?? "") && /^(?:past|participle)$/.test(backed.value.form);
  // "talks held by A" detain nobody.
  const isDetention = backed?.value.pattern.type === "detention";
  const isPassive = isBy && (isDetention ? isOfPerson(clause, from) : tokens[backed.to]!.folded === "by");
  return isPassive ? verbOf(backed, { kind: "ASSOCIATION", patterns: [backed.value.pattern] }) : undefined;
}

/** "B, whom A has held since May", "has held B since May", "seized B": who is held is a person. */
export function heldAt(clause: TextClause, from: number): EnglishVerb | undefined {
  const { tokens, sentence, phraseAt } = clause;
  const held = passiveAssociationVerbs.at(tokens, from);
  if (!held || !/^(?:h[oe]ld|seiz)/.test(tokens[from]!.folded) || /^(?:base|gerund)$/.test(held.value.form))
    return undefined;
  const person = phraseAt(held.to);
  const isObject = person?.actor?.kind === "PERSON" && !person.isGenitive;
  const isRelative = tokens
    .slice(Math.max(sentence.from, from - 6), from)
    .some(({ folded, index }) => folded === "whom" && !phraseAt(index));
  const next = tokens[isObject ? person.to : held.to]?.folded ?? "";
  const isSeized = isObject && tokens[from]!.folded === "seized";
  return isSeized || ((isObject || isRelative) && /^(?:since|for|without|incommunicado|captive)$/.test(next))
    ? verbOf(held, { kind: "ASSOCIATION", patterns: [held.value.pattern] })
    : undefined;
}

/** "The Coral Company took over B": firms take over firms, persons take over offices. */
export function takeoverAt(clause: TextClause, from: number): EnglishVerb | undefined {
  const { tokens, phrases, phraseAt } = clause;
  const bought = takeovers.at(tokens, from);
  if (!bought) return undefined;
  const object = phraseAt(tokens[bought.to]?.folded === "the" ? bought.to + 1 : bought.to);
  const isFirm = (phrase: typeof object) => phrase?.actor?.kind === "ORGANIZATION" && phrase.sort === "name";
  const before = phrases.findLast(({ to, actor, sort }) => to <= from && actor !== null && sort !== "adjective");
  if (!isFirm(object) || object!.isGenitive || !isFirm(before)) return undefined;
  return verbOf(bought, { kind: "ASSOCIATION", patterns: [bought.value.pattern] });
}

/** "A is being held by", "A, a banker, held by" */
function isOfPerson(clause: TextClause, from: number): boolean {
  const { tokens, sentence, groups } = clause;
  let index = from;
  while (index > sentence.from && /^(?:be|been|being|is|are|was|were|has|have|had)$/.test(tokens[index - 1]!.folded))
    index--;
  const held = groups.find(({ to }) => to === index) ?? appositionOf(clause, index);
  return held !== undefined && arePersons(held);
}

/** "Hungary attacked Cuba": a deed of states and organizations, which persons do with words. */
export function attackAt(clause: TextClause, from: number): EnglishVerb | undefined {
  const { tokens, text, sentence, phraseAt } = clause;
  const verb = attackVerbs.at(tokens, from);
  if (!verb || verb.value.form === "base") return undefined;
  const isPassive = isAfterBe(clause, from) && tokens[verb.to]?.folded === "by";
  const isArticle = (index: number) => /^(?:the|an?)$/.test(tokens[index]?.folded ?? "");
  const start = isPassive ? verb.to + 1 : verb.to;
  const other = phraseAt(start) ?? (isArticle(start) ? phraseAt(start + 1) : undefined);
  const before = lastActorBefore(clause, from);
  const isPower = (phrase: typeof other) =>
    phrase?.actor != null && phrase.actor.kind !== "PERSON" && phrase.title === null && !phrase.isGenitive;
  const isSaid = /^ (?:for|over|as|in a)\b/.test(other ? text.slice(tokens[other.to - 1]!.end, sentence.end) : "");
  // "US hits Sudanese traders" is no attack on Sudan.
  const isOfOthers =
    other?.sort === "adjective" &&
    !/^(?:troops|forces|soldiers|positions|targets|army|navy|base|bases|ports?|airfields?|airport|drones?|jets?|planes?|ships?|warships?|vessels?|convoy|border|towns?|villages?|cities|city|territory|oil|capital)$/.test(
      tokens[other.to]?.folded ?? "",
    );
  if (!isPower(other) || !isPower(before) || isSaid || isOfOthers) return undefined;
  return verbOf(verb, { kind: "ASSOCIATION", patterns: [verb.value.pattern] });
}

/** "restored full diplomatic relations", "signed a treaty", "An agreement … was signed": the verb up to its object. */
export function tiePhraseAt(clause: TextClause, from: number): EnglishVerb | undefined {
  const { tokens, sentence, phraseAt } = clause;
  const found = associationPhrases.at(tokens, from);
  if (!found) return undefined;
  for (const pattern of found.value.patterns) {
    // "a treaty signed in 1977 by A and B"
    const isPassive =
      isAfterBe(clause, from) ||
      phraseAt(from - 1) !== undefined ||
      pattern.objects?.includes(wordBefore(clause, from));
    const object = objectWord(found.to, pattern.objects ?? []);
    const isEarlier =
      isPassive &&
      tokens
        .slice(Math.max(sentence.from, from - 24), from)
        .some(
          ({ folded, index }) =>
            pattern.objects?.includes(folded) &&
            (index >= from - 12 || /^(?:that|which)$/.test(tokens[index + 1]!.folded)),
        );
    if (object === undefined && !isEarlier) continue;
    // What "by telephone" tells is told by itself.
    const to = object === undefined || isCalled(found.to) ? found.to : object;
    return { form: found.value.form, to, value: { kind: "ASSOCIATION", patterns: [pattern] } };
  }
  return undefined;

  function isCalled(index: number): boolean {
    return tokens[index]?.folded === "by" && /^(?:tele)?phone$/.test(tokens[index + 1]?.folded ?? "");
  }

  /** The index after one of some words that ends the noun phrase which begins at a place. */
  function objectWord(from: number, words: readonly string[]): number | undefined {
    const start = isCalled(from) ? from + 2 : afterAdjuncts(clause, from);
    for (let index = start; index < Math.min(sentence.to, start + 8); index++) {
      const { folded, gap } = tokens[index]!;
      // "agreed by telephone on a truce"
      if (index === start && start > from && /^(?:on|to)$/.test(folded)) continue;
      if (index > from && /[,;:.]/.test(gap) && gap !== ".") return undefined;
      // "sold A no weapons"
      if (folded === "no") return undefined;
      if (words.includes(folded)) return index + 1;
      // "supplied A with weapons"
      if (folded === "with" && /^(?:suppl|provid|equip)/.test(tokens[from - 1]!.folded)) continue;
      // "gave A two million dollars in aid"
      if (folded === "in" && words.includes(tokens[index + 1]?.folded ?? "")) return index + 2;
      if (/^(?:on|with|in|at|that|which|by|after|for|from)$/.test(folded)) return undefined;
    }
    return undefined;
  }
}
