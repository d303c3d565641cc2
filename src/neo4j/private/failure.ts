import { join } from "node:path";

const sentences: readonly (readonly [RegExp, string])[] = [
  [/No space left/i, "The disk is full: Neo4j could not start. Free some space and start again; nothing is lost."],
  [
    /newer version|not supported by this version|StoreVersion|UnableToMigrate|Unknown store version|UpgradeNotAllowed/i,
    "The private graph was written by a newer Neo4j than this one. Set NEO4J_VERSION to that one, or move its folder away to begin anew.",
  ],
  [/AccessDenied|Permission denied|Read-only file system/i, "Neo4j may not write to the folder of the private graph."],
  [/PortBindException|Address already in use/i, "Another program took Neo4j's port while it started. Start again."],
  [/OutOfMemory|Java heap space/i, "Neo4j had too little memory to start. Give it more with NEO4J_HEAP."],
];

/** Why Neo4j did not start, in a sentence: from the chain of causes that its launcher tells. */
export function explainFailure(causes: string, home: string): string {
  const [, sentence] = sentences.find(([pattern]) => pattern.test(causes)) ?? [];
  const where = `Folder: ${home}.`;
  return sentence ? `${sentence} ${where}` : `${unexplained(home)} ${causes.slice(0, 500)}`;
}

/** The launcher ended without a word. */
export function unexplained(home: string): string {
  return `The private Neo4j did not start. ${join(home, "launcher.log")} says more.`;
}
