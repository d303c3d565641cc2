import { createInterface } from "node:readline";
import type { Config } from "../config/config.ts";
import { UserError } from "../errors/userError.ts";
import { graphStatus } from "../neo4j/graphStatus.ts";
import { wipe as removeAll } from "../write/maintenance/wipe.ts";
import { openReadyGraph } from "./openGraph.ts";
import { say } from "./output.ts";

/** Removes every actor, relation and document, once somebody has said yes. */
export async function wipe(config: Config, { yes }: { readonly yes?: boolean }): Promise<void> {
  const { graph, address, privateHome, close } = await openReadyGraph(config);
  try {
    const { persons, states, organizations, documents } = await graphStatus(graph);
    const content = `${persons + states + organizations} actors with all their relations, and ${documents} documents`;
    if (!yes && !(await confirmed(`Remove ${content} from ${privateHome ?? address.uri}?`))) {
      say("Nothing was removed.");
      return;
    }
    await removeAll(graph);
    say(`Removed ${content}.`);
  } finally {
    await close();
  }
}

async function confirmed(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) throw new UserError(`${question} There is nobody to ask here: say --yes.`);
  const prompt = `${question} (yes/no) `;
  const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt });
  terminal.prompt();
  try {
    // Ctrl-C and Ctrl-D close the terminal: there is no line then.
    for await (const line of terminal) return /^y(es)?$/i.test(line.trim());
    return false;
  } finally {
    terminal.close();
  }
}
