import { createInterface } from "node:readline";
import type { Config } from "../config/config.ts";
import { UserError } from "../errors/userError.ts";
import { graphStatus } from "../neo4j/graphStatus.ts";
import { wipe } from "../write/maintenance/wipe.ts";
import { openReadyGraph } from "./openGraph.ts";
import { writeStdout } from "./output.ts";

/** Removes all actors, relations and documents, after confirmation. */
export async function wipeCommand(config: Config, { yes }: { readonly yes?: boolean }): Promise<void> {
  const { graph, address, privateHome, close } = await openReadyGraph(config);
  try {
    const { persons, states, organizations, documents } = await graphStatus(graph);
    const content = `${persons + states + organizations} actors with all their relations, and ${documents} documents`;
    if (!yes && !(await confirmed(`Remove ${content} from ${privateHome ?? address.uri}?`))) {
      writeStdout("Nothing was removed.");
      return;
    }
    await wipe(graph);
    writeStdout(`Removed ${content}.`);
  } finally {
    await close();
  }
}

async function confirmed(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) throw new UserError(`${question} Not a terminal; pass --yes.`);
  const prompt = `${question} (yes/no) `;
  const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt });
  terminal.prompt();
  try {
    // Ctrl-C and Ctrl-D end the input without a line.
    for await (const line of terminal) return /^y(es)?$/i.test(line.trim());
    return false;
  } finally {
    terminal.close();
  }
}
