import type { Phrase } from "../../actors/phrase.ts";
import { incursionVerbs, invaders, peacefulAims } from "../../tables/en/association.ts";
import type { TextClause } from "../arguments/clause.ts";
import { matchOver } from "../triggers/adjuncts.ts";
import { type EnglishVerb, verbOf } from "../triggers/englishVerbs.ts";

/** "Greek troops marched into Rome", "landed in Cuba": what troops do by coming, and others do not. */
export function incursionAt(clause: TextClause, from: number): EnglishVerb | undefined {
  const { tokens, text, sentence, phraseAt } = clause;
  const verb = matchOver(incursionVerbs, clause, from);
  const isOfTroops = areTroops(clause, lastActorBefore(clause, from));
  const place = verb && (phraseAt(verb.to) ?? phraseAt(verb.to + 1));
  const isPlace = place?.actor?.kind === "STATE" && place.title === null;
  return isOfTroops && isPlace && !peacefulAims.test(text.slice(tokens[from]!.start, sentence.end))
    ? verbOf(verb!, { kind: "ASSOCIATION", patterns: [verb!.value.pattern] })
    : undefined;
}

/** "Greek troops", also for the state. */
export function areTroops({ tokens }: TextClause, phrase: Pick<Phrase, "to" | "actor"> | undefined): boolean {
  return phrase?.actor?.kind === "STATE" && invaders.test(tokens[phrase.to - 1]!.folded);
}

/** Whom the words before a place name last. */
export function lastActorBefore({ phrases }: TextClause, from: number): Phrase | undefined {
  return phrases.findLast(({ to, actor }) => to <= from && actor !== null);
}
