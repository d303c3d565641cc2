import type { Projection } from "../projection/projection.ts";
import { answer } from "../search/answer.ts";
import { Budget, type Limits } from "../search/budget.ts";
import type { PathAnswer, PathQuestion } from "../search/question.ts";

/** What a search thread is asked. The projection and the flag are in shared memory: nothing large is copied. */
export interface SearchTask {
  readonly projection: Projection;
  readonly question: PathQuestion;
  readonly limits: Limits;
  /** Its first number is other than 0 when nobody waits any more. */
  readonly cancelled: Int32Array;
}

export default function run({ projection, question, limits, cancelled }: SearchTask): PathAnswer {
  return answer(projection, question, new Budget(limits, cancelled));
}
