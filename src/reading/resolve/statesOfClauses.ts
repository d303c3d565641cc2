import type { Phrase } from "../actors/phrase.ts";
import type { TextSoFar } from "./textSoFar.ts";

/** The state to which "its" belongs because of the clause in which it stands; null if one of two may be meant. */
export function stateOfClause(text: TextSoFar, owner: Phrase): Phrase | null | undefined {
  return actingState(text, owner) ?? stateBeforeClause(text, owner);
}

/** "Sweden recognised it, and Israel recalled its envoy", "Greece, which recalled its envoy": the state that acts in the clause of "its". */
function actingState({ phrases, tokens, sentenceOf }: TextSoFar, owner: Phrase): Phrase | undefined {
  const last = lastStateBefore(phrases, owner);
  if (!last || sentenceOf(last) !== sentenceOf(owner)) return undefined;
  const before = tokens[last.from - 1];
  const isFirst = before !== undefined && /^(?:and|but|while|whereas|whereupon|so|that)$/.test(before.folded);
  const [next] = tokens.slice(last.to, owner.from);
  const isRelative = next?.folded === "which" && /,/.test(next.gap);
  const verbs = tokens.slice(isRelative ? last.to + 1 : last.to, owner.from);
  const isVerb = /^(?:ha[sd]|will|would|is|was|also|\w+(?:ed|ew|es|ls|ws))$/.test(verbs[0]?.folded ?? "");
  return (isFirst || isRelative) && isVerb && verbs.length < 6 && verbs.every(({ gap }) => !/[,;]/.test(gap))
    ? last
    : undefined;
}

function lastStateBefore(phrases: readonly Phrase[], { start }: Phrase): Phrase | undefined {
  return phrases.findLast(
    (each) => each.start < start && each.actor?.kind === "STATE" && each.sort === "name" && !each.isGenitive,
  );
}

const rulers =
  /^(?:president|premier|prime minister|chancellor|king|emir|sultan|(?:supreme |military )?leader|(?:military )?ruler|head of (?:state|government))$/;
const conjunctions = /^(?:unless|until|till|after|before|when|while|once|because|since|if|as|where)$/;

/**
 * "The bank cut aid to Peru after its president, A, had left": the state directly before a clause about its leader. Null if the sentence
 * begins with another one that may be meant.
 */
function stateBeforeClause(
  { phrases, tokens, sentences, sentenceOf }: TextSoFar,
  owner: Phrase,
): Phrase | null | undefined {
  const here = sentenceOf(owner);
  const last = lastStateBefore(phrases, owner);
  const isClause = conjunctions.test(tokens[owner.from - 1]?.folded ?? "") && rulers.test(owner.title!.office);
  if (!isClause || !last || sentenceOf(last) !== here) return undefined;
  const [first] = phrases.filter((each) => each.from >= sentences[here]!.from && each.actor !== null);
  if (!first || first.actor!.key === last.actor!.key || first.actor!.kind === "PERSON") return undefined;
  return first.actor!.kind === "ORGANIZATION" && last.to >= owner.from - 2 ? last : null;
}
