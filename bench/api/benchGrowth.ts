import type { OnProgress } from "../progress.ts";
import type { WorldSize } from "../world/size.ts";
import { type ApiFindings, benchApi, hubShare } from "./benchApi.ts";
import { efforts } from "./measure/measureApi.ts";

const relationCounts = [10_000, 100_000, 1_000_000, 5_000_000];
const relationsPerActor = 5;

/** Measures the same queries in worlds of different sizes up to `largest`, each with a hub of a tenth of its relations. */
export async function benchGrowth(
  folder: string,
  software: string,
  largest: WorldSize,
  progress: OnProgress,
): Promise<ApiFindings[]> {
  const all: ApiFindings[] = [];
  for (const relations of relationCounts.filter((count) => count <= largest.relations)) {
    const size = { actors: relations / relationsPerActor, relations, seed: largest.seed, hubShare };
    all.push(await benchApi({ folder, software, size, effort: efforts.growth, progress }));
  }
  return all;
}
