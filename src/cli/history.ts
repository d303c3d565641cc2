import type { Config } from "../config/config.ts";
import { UserError } from "../errors/userError.ts";
import { type History, type HistoryEntry, historyOf } from "../history/historyOf.ts";
import { withGraph } from "./openGraph.ts";
import { writeStderr, writeStdout } from "./output.ts";

/** Prints what happened to an actor or a relation, newest first. @throws UserError if the graph has neither */
export async function historyCommand(config: Config, id: string, { json = false }: { readonly json?: boolean }) {
  await withGraph(config, async (graph) => {
    const history = await historyOf(graph.reader(), id);
    if (history === null)
      throw new UserError(
        `There is no actor or relation ${JSON.stringify(id)}. Look for its id in the explorer or with searchActors.`,
      );
    if (json) writeStdout(JSON.stringify(history, null, 2));
    else writeText(history);
  });
}

function writeText({ id, given, of, entries }: History): void {
  if (id !== given) writeStderr(`${given} is now part of the ${of} ${id}.`);
  if (entries.length === 0) writeStdout(`No change of the ${of} ${id} is on record.`);
  else writeStdout(entries.map(textOf).join("\n\n"));
}

/** Such as "2026-11-28 17:20:05 UTC  recordMeeting by Amal: wrong date", and below it what changed. */
function textOf({ at, operation, by, reason, files, what }: HistoryEntry): string {
  const when = `${at.slice(0, 10)} ${at.slice(11, 19)} UTC`;
  const who = by === null ? "" : ` by ${by}`;
  const source = files.length === 0 ? "" : ` of ${files.join(", ")}`;
  const why = reason === null ? "" : `: ${reason}`;
  return [
    `${when}  ${operation ?? "a change of which no record exists"}${source}${who}${why}`,
    ...what.map((line) => `  ${line}`),
  ].join("\n");
}
