import { graphRevision } from "./graph.queries.ts";
import type { GraphReader } from "./graph.ts";

/** The graph's revision, and the one from which followers have to read everything again; 0 if nothing has been written yet. */
export async function revisionOf(
  reader: GraphReader,
): Promise<{ readonly revision: number; readonly rereadFrom: number }> {
  const [row] = await reader.read(graphRevision, {});
  return row ?? { revision: 0, rereadFrom: 0 };
}
