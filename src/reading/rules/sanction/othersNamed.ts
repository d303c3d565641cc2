import type { Phrase } from "../../actors/phrase.ts";
import type { Group, TextClause } from "../arguments/clause.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";

const ends: ReadonlySet<string> = new Set(
  "over for because after before when while who which whom that accusing saying amid under to from in at by if unless but since until has have had is are was were will would".split(
    " ",
  ),
);

const counts = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|several|some|many)$/;

/** "three other Nordoil managers": some people of an organization, which is no target with them. */
export function isOfCountedPeople({ tokens }: Pick<TextClause, "tokens">, { actor, title, from, to }: Phrase): boolean {
  const next = tokens[to];
  return (
    actor?.kind === "ORGANIZATION" &&
    tokens.slice(Math.max(0, from - 3), from).some(({ folded }) => counts.test(folded)) &&
    (title?.isPlural === true ||
      (next?.gap === " " && /^(?!has$|was$|is$|as$|this$|its$|his$)[a-z]+s$/.test(next.value)))
  );
}

/** Persons and organizations that a list goes on with: "on A, his son B and two firms, C and D, over …". */
export function othersNamed(clause: TextClause, target: Group, issuer: Group, events: readonly Event[]): Phrase[] {
  const { tokens, sentence, phraseAt, isDate } = clause;
  const own = new Set([...target.members, ...issuer.members].map(({ actor }) => actor?.key));
  const others: Phrase[] = [];
  let index = target.to;
  while (index < sentence.to) {
    const phrase = phraseAt(index);
    if (phrase) {
      const { actor, sort, isGenitive } = phrase;
      // "sanctions on A, B said"
      if (events.some(({ trigger: { from, form } }) => from === phrase.to && form !== "noun" && form !== "gerund"))
        break;
      // "revoked the visa of A, and B barred C": who acts next.
      const [verb, next] = [tokens[phrase.to], tokens[phrase.to + 1]];
      const isActing =
        verb &&
        verb.gap === " " &&
        /(?:ed|froze|took|gave|put)$|^(?:is|are|was|were|has|have|had|will|would)$/.test(verb.folded) &&
        !/^(?:by|in|at|from|on|for|to)$/.test(next?.folded ?? "");
      if (isActing && !phraseAt(phrase.to)) break;
      // "on A, a cousin of B": who only tells who A is.
      const isOfTarget = actor?.kind === "PERSON" && tokens[phrase.from - 1]?.folded === "of";
      const isNamed =
        actor !== null &&
        actor.kind !== "STATE" &&
        sort !== "pronoun" &&
        sort !== "adjective" &&
        !isGenitive &&
        !isOfTarget;
      if (isNamed && !own.has(actor.key) && !isOfCountedPeople(clause, phrase)) {
        own.add(actor.key);
        others.push(phrase);
      }
      index = Math.max(phrase.to, index + 1);
      continue;
    }
    const { folded, gap } = tokens[index]!;
    const after = /^(?:which|who|whose)$/.test(folded) && /,/.test(gap) ? andAfter(index) : undefined;
    if (after !== undefined) {
      index = after;
      continue;
    }
    const isVerb = events.some(({ trigger: { from, form } }) => from === index && form !== "noun");
    // "suspended A a day after its chairman, B, left"
    if (/[;:]/.test(gap) || isVerb || (ends.has(folded) && (!isDate(index) || /^(?:after|before)$/.test(folded))))
      break;
    index++;
  }
  return others;

  /** "A, which holds the road, and B": where the list goes on after what describes one of it. */
  function andAfter(from: number): number | undefined {
    const next = tokens.slice(from + 1, Math.min(sentence.to, from + 16)).find(({ gap }) => /,/.test(gap));
    const isNamed = next && [1, 2].some((step) => phraseAt(next.index + step)?.sort === "name");
    return next?.folded === "and" && isNamed ? next.index : undefined;
  }
}
