import { join } from "node:path";

const explanations: readonly (readonly [RegExp, string])[] = [
  [
    /No space left|ENOSPC|Disk quota/i,
    "The disk is full, so Neo4j could not start. Free some space and start again; no data is lost.",
  ],
  [
    /fail_on_corrupted_log_files/,
    `Neo4j cannot read all of its transaction log, which a full disk or a power failure can damage. First copy the folder. Then start once with NEO4J_FAIL_ON_CORRUPTED_LOG_FILES=false: Neo4j then keeps what it can read and drops the rest, so run your last import again.`,
  ],
  [
    /newer version|not supported by this version|StoreVersion|UnableToMigrate|Unknown store version|UpgradeNotAllowed/i,
    "The private graph was written by a newer Neo4j. Set NEO4J_VERSION to that version, or move the folder away to start with an empty graph.",
  ],
  [
    /AccessDenied|Permission denied|EACCES|EPERM|EROFS|Read-only file system/i,
    "Neo4j has no permission to write to the folder of the private graph.",
  ],
  [/PortBindException|Address already in use/i, "Another program took Neo4j's port during its start. Start again."],
  [/OutOfMemory|Java heap space/i, "Neo4j had too little memory to start. Set a larger NEO4J_HEAP."],
  [
    /Could not reserve|cannot allocate memory|maximum heap size|exceeds the maximum|page cache.*memory/i,
    "The machine has too little memory for Neo4j. Set a smaller NEO4J_HEAP or NEO4J_PAGE_CACHE, or free some memory.",
  ],
];

/** Why Neo4j did not start, from the chain of causes that its launcher reports. */
export function explainFailure(causes: string, home: string): string {
  const [, explanation] = explanations.find(([pattern]) => pattern.test(causes)) ?? [];
  const where = `Folder: ${home}.`;
  return explanation
    ? `${explanation} ${where}`
    : `The private Neo4j did not start. ${logsOf(home)} ${causes.slice(0, 500)}`.trimEnd();
}

/** Where the details of a failure are. */
export function logsOf(home: string): string {
  return `See ${join(home, "launcher.log")} and ${join(home, "logs", "debug.log")}.`;
}
