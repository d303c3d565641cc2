import type { Config } from "../config/config.ts";
import { UserError } from "../errors/userError.ts";
import { retractIds } from "../write/retractIds.ts";
import { withGraph } from "./openGraph.ts";
import { writeStdout } from "./output.ts";

/** Retracts relations and evidence, all or none. @throws UserError without a reason; BadUserInput or Conflict if one can't be retracted */
export async function retractCommand(
  config: Config,
  ids: readonly string[],
  { reason }: { readonly reason: string },
): Promise<void> {
  const why = reason.trim();
  if (why === "") throw new UserError("--reason is empty. Say why, for whoever reads the history later.");
  await withGraph(config, async (graph) => {
    const { retracted, before } = await retractIds(graph, ids, why);
    for (const id of retracted) writeStdout(`Retracted ${id}.`);
    for (const id of before) writeStdout(`${id} had been retracted before.`);
  });
}
