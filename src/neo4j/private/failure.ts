import { join } from "node:path";

const explanations: readonly (readonly [RegExp, string])[] = [
  [/No space left/i, "The disk is full, so Neo4j could not start. Free some space and start again; no data is lost."],
  [
    /newer version|not supported by this version|StoreVersion|UnableToMigrate|Unknown store version|UpgradeNotAllowed/i,
    "The private graph was written by a newer Neo4j. Set NEO4J_VERSION to that version, or move the folder away to start with an empty graph.",
  ],
  [
    /AccessDenied|Permission denied|Read-only file system/i,
    "Neo4j has no permission to write to the folder of the private graph.",
  ],
  [/PortBindException|Address already in use/i, "Another program took Neo4j's port during its start. Start again."],
  [/OutOfMemory|Java heap space/i, "Neo4j had too little memory to start. Set a larger NEO4J_HEAP."],
];

/** Why Neo4j did not start, from the chain of causes that its launcher reports. */
export function explainFailure(causes: string, home: string): string {
  const [, explanation] = explanations.find(([pattern]) => pattern.test(causes)) ?? [];
  const where = `Folder: ${home}.`;
  return explanation ? `${explanation} ${where}` : `${unknownFailure(home)} ${causes.slice(0, 500)}`;
}

/** For a launcher that exited without a report. */
export function unknownFailure(home: string): string {
  return `The private Neo4j did not start. See ${join(home, "launcher.log")}.`;
}
