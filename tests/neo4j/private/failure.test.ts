import { expect, test } from "vitest";
import { freeSpaceCheck } from "../../../src/neo4j/private/diskSpace.ts";
import { explainFailure } from "../../../src/neo4j/private/failure.ts";

test.each([
  ["IOException: No space left on device; ", "The disk is full"],
  ["Error: ENOSPC: no space left on device, write", "The disk is full"],
  [
    "RuntimeException: Error reading transaction logs, recovery not possible. To force the database to start anyway, you can specify 'internal.dbms.tx_log.fail_on_corrupted_log_files=false'.",
    "start once with NEO4J_FAIL_ON_CORRUPTED_LOG_FILES=false",
  ],
  [
    "Error occurred during initialization of VM\nCould not reserve enough space for object heap",
    "a smaller NEO4J_HEAP",
  ],
  ["OutOfMemoryError: Java heap space; ", "a larger NEO4J_HEAP"],
  ["PortBindException: Address localhost:7687 is already in use", "Another program took Neo4j's port"],
  ["Error: EACCES: permission denied, open", "no permission to write"],
])("a start that fails with %j says what to do", (causes, sentence) => {
  expect(explainFailure(causes, "/home/graph")).toContain(sentence);
});

test("an unknown reason is shown with the names of both logs", () => {
  const message = explainFailure("Strange: unheard of; ", "/home/graph");
  expect(message).toContain("/home/graph/launcher.log and /home/graph/logs/debug.log");
  expect(message).toContain("unheard of");
});

test("nothing is written to a disk that has less space than the page cache may need", async () => {
  await expect(freeSpaceCheck("/tmp", "1000000g")()).rejects.toThrow(
    /^The disk of \/tmp is almost full: \d+ MB are free, and Neo4j needs 1024000064 MB .* run the same command again\.$/,
  );
  await freeSpaceCheck("/tmp", "1k")();
});
