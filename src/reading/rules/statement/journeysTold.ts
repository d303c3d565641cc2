import type { ReadRelation } from "../../reading.ts";
import type { TextClause } from "../arguments/clause.ts";

/** How often a text names at least whose journey it is about. */
const fewestNamed = 3;

export function isJourney(noun: string): boolean {
  return /^(?:visits?|trip|journey|tour|stay|stopover)$/.test(noun);
}

/** "derided the trip": the last one that the same paragraph tells, or else that of the visitor whom the article names most. */
export function journeyTold(
  clause: TextClause,
  earlier: readonly ReadRelation[],
  mayMean: (participant: ReadRelation["participants"][number]) => boolean,
): ReadRelation | undefined {
  const journeys = earlier.filter(
    ({ kind, participants }) =>
      kind === "MEETING" && participants.some((each) => each.role === "VISITOR" && mayMean(each)),
  );
  const count = ({ participants }: ReadRelation) =>
    Math.max(
      ...participants
        .filter(({ role }) => role === "VISITOR")
        .map(({ mention }) => clause.text.split(mention.name.split(/\s/).at(-1)!).length),
    );
  const [most] = [...journeys].sort((one, other) => count(other) - count(one));
  return (
    journeys.findLast((each) => isInParagraph(clause, each)) ?? (most && count(most) > fewestNamed ? most : undefined)
  );
}

/** Whether the same paragraph has told of a relation. */
export function isInParagraph({ text, sentence }: TextClause, { passage }: ReadRelation): boolean {
  return !text.slice(passage.start, sentence.start).includes("\n");
}
