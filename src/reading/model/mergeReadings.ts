import { addCount } from "../../collections/addCount.ts";
import { agree, haveSameActors } from "../mergeRelations.ts";
import { overlap, type Reading, type ReadRelation } from "../reading.ts";

/**
 * The proposals of rules and of a model, side by side. Where both report the same, that of the rule stays, with a higher score:
 * it would be wrong only if both were.
 */
export function mergeReadings(rules: Reading, model: Reading): Reading {
  const agreeing = new Map<ReadRelation, ReadRelation>();
  const others = model.relations.filter((proposal) => {
    const same = rules.relations.find((each) => !agreeing.has(each) && isSame(each, proposal));
    if (same) agreeing.set(same, proposal);
    return !same;
  });
  const relations = rules.relations.map((relation) => {
    const other = agreeing.get(relation);
    return other ? { ...relation, score: 1 - (1 - relation.score) * (1 - other.score) } : relation;
  });
  const refused = new Map(rules.refused);
  for (const [reason, count] of model.refused) addCount(refused, reason, count);
  return { relations: [...relations, ...others], refused };
}

/** The same kind of relation of the same actors in overlapping passages, on no other date and of no other type. */
function isSame(one: ReadRelation, other: ReadRelation): boolean {
  return (
    one.kind === other.kind &&
    one.modality === other.modality &&
    overlap(one.passage, other.passage) &&
    agree(one, other) &&
    haveSameActors(one, other)
  );
}
