import type { EdgeRow } from "../../src/path/projection/rows.ts";
import type { PathQuestion } from "../../src/path/search/question.ts";

/** A loopless sequence of actors that answers a question, and its cost in thousandths. */
export interface Sequence {
  readonly actorIds: readonly string[];
  readonly cost: number;
}

/** All answers to a question, the best first: every loopless sequence of actors is tried. Ids are plain ASCII. */
export function bruteForce(actorIds: readonly string[], edges: readonly EdgeRow[], question: PathQuestion): Sequence[] {
  const { from, to, maxHops, where } = question;
  const found: Sequence[] = [];
  walk([from]);
  return found
    .sort(
      (one, other) =>
        one.cost - other.cost ||
        one.actorIds.length - other.actorIds.length ||
        (one.actorIds.join(" ") < other.actorIds.join(" ") ? -1 : 1),
    )
    .slice(0, question.first);

  function walk(sequence: readonly string[]): void {
    const last = sequence.at(-1)!;
    if (last === to) {
      if (isAnswer(sequence)) found.push({ actorIds: sequence, cost: costOf(sequence) });
      return;
    }
    if (sequence.length > maxHops) return;
    for (const next of actorIds)
      if (!sequence.includes(next) && usable(last, next).length > 0) walk([...sequence, next]);
  }

  function usable(one: string, other: string): EdgeRow[] {
    return edges.filter(
      (edge) =>
        ((edge.fromId === one && edge.toId === other) ||
          (edge.fromId === other && edge.toId === one && !(where.direction === "FORWARD" && edge.directed))) &&
        edge.modality === "ASSERTED" &&
        (where.kinds?.includes(edge.kind) ?? true) &&
        (where.minSources === undefined || edge.sourceCount >= where.minSources) &&
        (where.minConfidence === undefined || (edge.confidence ?? -1) >= where.minConfidence) &&
        (where.since === undefined || touches(edge, where.since, Number.POSITIVE_INFINITY)),
    );
  }

  function touches({ earliest, latest }: EdgeRow, first: number, last: number): boolean {
    if (earliest === null && latest === null) return where.undated === true;
    return (latest ?? Number.POSITIVE_INFINITY) >= first && (earliest ?? Number.NEGATIVE_INFINITY) <= last;
  }

  function isAnswer(sequence: readonly string[]): boolean {
    const inner = sequence.slice(1, -1);
    if (inner.some((id) => where.avoid?.includes(id) || degreeOf(id) > (where.maxDegree ?? Number.POSITIVE_INFINITY)))
      return false;
    const places = (where.via ?? []).map((id) => inner.indexOf(id));
    if (places.some((place, index) => place === -1 || place < (places[index - 1] ?? -1))) return false;
    return !where.inTimeOrder || someDays(sequence, Number.NEGATIVE_INFINITY);
  }

  /** Tries every relation of every step, and every day that is the first of a window. */
  function someDays([one, other, ...rest]: readonly string[], from: number): boolean {
    if (other === undefined) return true;
    const firsts = [from, ...edges.flatMap(({ earliest }) => earliest ?? [])].filter((day) => day >= from);
    return usable(one!, other).some(
      ({ earliest, latest }) =>
        (earliest !== null || latest !== null) &&
        firsts.some(
          (day) =>
            day >= (earliest ?? Number.NEGATIVE_INFINITY) &&
            day <= (latest ?? Number.POSITIVE_INFINITY) &&
            someDays([other, ...rest], day),
        ),
    );
  }

  function degreeOf(id: string): number {
    const current = edges.filter(({ modality, retractedAt }) => modality === "ASSERTED" && retractedAt === null);
    return new Set(current.flatMap(({ fromId, toId }) => (fromId === id ? [toId] : toId === id ? [fromId] : []))).size;
  }

  function costOf(sequence: readonly string[]): number {
    return sequence.slice(1).reduce((sum, id, index) => {
      const relations = usable(sequence[index]!, id);
      const entry = id === to ? 0 : Math.round(1_000 * Math.log10(Math.max(1, degreeOf(id))));
      return sum + stepCost(relations) + (question.rankBy === "RARITY" ? entry : 0);
    }, 0);
  }

  function stepCost(relations: readonly EdgeRow[]): number {
    if (question.rankBy === "EVIDENCE") {
      const strength = relations.reduce(
        (sum, { sourceCount, confidence }) => sum + sourceCount * (confidence ?? 0.5),
        0,
      );
      return 1_000 + Math.round(1_000 / (1 + strength));
    }
    if (question.rankBy === "RECENCY") {
      const dated = relations.filter(({ earliest, latest }) => earliest !== null || latest !== null);
      if (dated.length === 0) return 2_000;
      const age = Math.min(...dated.map(({ latest }) => Math.max(0, question.today - (latest ?? question.today))));
      return 1_000 + Math.round((1_000 * age) / (age + 1_826));
    }
    return 1_000;
  }
}
