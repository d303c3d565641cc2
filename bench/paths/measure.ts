import type { Contestant } from "./contestant.ts";
import type { QuestionSet } from "./questionSets.ts";

/** How long the questions of a set took one contestant, in milliseconds. */
export interface Measured {
  readonly set: string;
  readonly contestant: string;
  readonly asked: number;
  readonly answered: number;
  readonly complete: number;
  readonly median: number;
  readonly p95: number;
  readonly max: number;
}

/** So many questions a set, and no more once they have taken that long. */
const [most, enoughMillis] = [100, 8_000];

/** Asks one after the other; null where the contestant can't be asked them. The first is asked twice, and counts once. */
export async function measure(contestant: Contestant, { name, next }: QuestionSet): Promise<Measured | null> {
  const times: number[] = [];
  let [answered, complete, spent] = [0, 0, 0];
  while (times.length < most && spent < enoughMillis) {
    const work = contestant.ask(next());
    if (work === null) return null;
    if (times.length === 0) await work();
    const started = performance.now();
    const outcome = await work();
    times.push(performance.now() - started);
    spent += times.at(-1)!;
    answered += Number(outcome.found > 0);
    complete += Number(outcome.complete);
  }
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))]!;
  return {
    set: name,
    contestant: contestant.name,
    asked: times.length,
    answered,
    complete,
    median: at(0.5),
    p95: at(0.95),
    max: times.at(-1)!,
  };
}
