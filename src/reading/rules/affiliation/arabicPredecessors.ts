import { chainThrough, type Phrase } from "../../actors/phrase.ts";
import type { ReadRelation } from "../../reading.ts";
import { mayStandFor } from "../arguments/agreement.ts";
import type { Group, TextClause } from "../arguments/clause.ts";
import { membershipParts, relationOf, spanOf } from "../draft.ts";
import { endOf } from "./memberships.ts";

/**
 * "التقت الوزيرة سلفها فلانا", "خليفته فلان": who had or gets the office of somebody whom the pronoun stands for.
 * @param earlier the subjects of the sentences before, the last one first
 */
export function arabicPredecessorsIn(clause: TextClause, earlier: readonly Group[]): ReadRelation[] {
  const { tokens, phrases, language } = clause;
  if (language !== "ar") return [];
  return phrases.flatMap((member) => {
    const noun = tokens[member.from - 1];
    const isOver = /^[وفبل]?سلف(?:ه|ها)$/.test(noun?.folded ?? "");
    const isNext = /^[وفبل]?خليفت(?:ه|ها)$/.test(noun?.folded ?? "");
    if (!noun || member.actor?.kind !== "PERSON" || !(isOver || isNext)) return [];
    const owner = ownerOf(clause, noun.index, member, earlier);
    const body = owner && bodyOf(clause, owner);
    if (!owner || !body?.actor) return [];
    const relation = relationOf(
      clause,
      {
        kind: "AFFILIATION",
        rule: "succession",
        parts: membershipParts(member, { ...body, head: member.head, chain: chainThrough(body) }),
        passage: spanOf(noun, member, owner.from >= clause.sentence.from ? owner : undefined),
      },
      isOver ? endOf(clause, undefined) : {},
    );
    return relation ? [relation] : [];
  });
}

/** The person named last before the noun whom its pronoun may stand for. */
function ownerOf(clause: TextClause, noun: number, member: Phrase, earlier: readonly Group[]): Phrase | undefined {
  const before = clause.phrases.filter(({ to }) => to <= noun).toReversed();
  const candidates = [...before, ...earlier.flatMap(({ members }) => members)];
  return candidates.find(
    (each) => each.actor?.kind === "PERSON" && each.actor.key !== member.actor!.key && mayStandFor(clause, noun, each),
  );
}

/** What the owner belongs to: the body of the title beside the name, or else as the article tells it. */
function bodyOf({ bodies }: TextClause, owner: Phrase): Phrase | undefined {
  return owner.title?.body?.actor ? owner.title.body : bodies.get(owner.actor!.key);
}
