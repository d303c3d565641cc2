import type { Projection } from "../projection/projection.ts";
import { answer } from "../search/answer.ts";
import { Budget, type Limits } from "../search/budget.ts";
import type { PathAnswer, PathQuestion } from "../search/question.ts";
import { signs, takeTurn, turns } from "./longTurns.ts";

/** How long a short turn is: most questions need less. */
const shortMillis = 20;

/** What a search thread is asked. */
export interface SearchTask {
  /** Of the projection to be searched: another one has another number. */
  readonly number: number;
  /**
   * Where it is left out, the thread searches the one that it was given before, if that has the number. All of it is in shared
   * memory, but it is as well not to hand it over each time: threads count it as theirs, and collect garbage for it.
   */
  readonly projection?: Projection;
  readonly question: PathQuestion;
  readonly limits: Limits;
  /** What is told while the thread searches, in shared memory. */
  readonly signs: Int32Array;
  /** How many long turns are free. */
  readonly freeTurns: Int32Array;
}

let held: { readonly number: number; readonly projection: Projection } | null = null;

/** The answer; null where the projection has to be handed over. */
export default function run(task: SearchTask): PathAnswer | null {
  const { number, projection, question, limits } = task;
  if (projection !== undefined) held = { number, projection };
  if (held?.number !== number) return null;
  return answer(held.projection, question, new Budget(limits, mayGoOn(task)));
}

function mayGoOn({ signs: cells, freeTurns }: SearchTask): () => boolean {
  const shortUntil = performance.now() + shortMillis;
  return () => {
    if (Atomics.load(cells, signs.cancelled) !== 0) return false;
    if (Atomics.load(cells, signs.turn) === turns.long || performance.now() < shortUntil) return true;
    const taken = takeTurn(freeTurns);
    Atomics.store(cells, signs.turn, taken ? turns.long : turns.gaveWay);
    return taken;
  };
}
