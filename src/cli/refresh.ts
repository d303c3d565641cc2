import type { Config } from "../config/config.ts";
import { refresh as tellReaders } from "../write/maintenance/refresh.ts";
import { openReadyGraph } from "./openGraph.ts";
import { say } from "./output.ts";

/** Lets Rawabit see what was written to the graph past it. */
export async function refresh(config: Config): Promise<void> {
  const { graph, close } = await openReadyGraph(config);
  try {
    say(`Everything will be read again: revision ${await tellReaders(graph)}.`);
  } finally {
    await close();
  }
}
