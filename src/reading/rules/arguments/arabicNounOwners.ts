import type { Trigger } from "../triggers/trigger.ts";
import { hasGenderOf, mayStandFor } from "./agreement.ts";
import { type Group, groupOf, type TextClause } from "./clause.ts";

/** The owner of a noun follows it: زيارة فلان إلى. An adjective may say who: عقوبات أميركية. */
export function nounOwner(clause: TextClause, trigger: Trigger): Group | undefined {
  const { from, to, hasPronoun, value } = trigger;
  if (hasPronoun && value.kind === "ASSOCIATION") return ownerInPronoun(clause, trigger);
  if (hasPronoun) return onlyPersonBefore(clause, from);
  return (
    clause.groups.find(
      (group) =>
        group.preposition === "" &&
        (group.from === to || (group.from === to + 1 && isAdjective(clause.tokens[to]!.folded))),
    ) ?? adjectiveAfter(clause, to)
  );
}

/** "انتقد اعتقالها فلانا", "بعد طرده سفيرها": for whom the pronoun of the noun stands, rather whoever is known to have its gender. */
export function ownerInPronoun(clause: TextClause, { from, to }: Trigger): Group | undefined {
  const before = clause.groups.filter((group) => group.to <= from && group.members.length === 1);
  return (
    before.findLast(({ members }) => hasGenderOf(clause, to - 1, members[0]!)) ??
    before.findLast(({ members }) => mayStandFor(clause, to - 1, members[0]!))
  );
}

/** "الزيارة الرسمية لفلان", "اللقاء الثنائي" */
function isAdjective(word: string): boolean {
  return /^ال|(?:ي|يه|يا)$/.test(word);
}

/** "عقوبات أميركية" */
function adjectiveAfter({ phrases }: TextClause, to: number): Group | undefined {
  const phrase = phrases.find(({ from, sort, actor }) => from >= to && from <= to + 1 && sort === "adjective" && actor);
  return phrase && groupOf(phrase);
}

/** The one person of a sentence so far, for whom an attached pronoun stands: زيارته. */
export function onlyPersonBefore({ phrases }: TextClause, token: number): Group | undefined {
  const persons = phrases.filter(({ actor, to }) => actor?.kind === "PERSON" && to <= token);
  const [phrase] = persons;
  if (!phrase || persons.some(({ actor }) => actor!.key !== phrase.actor!.key)) return undefined;
  return groupOf(phrase);
}
