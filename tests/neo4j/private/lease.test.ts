import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { joinLease } from "../../../src/neo4j/private/lease.ts";

test("a port that accepts a lease and stays silent, as of a Neo4j that shuts down, is given up after three seconds", async () => {
  const home = mkdtempSync(join(tmpdir(), "rawabit-test-"));
  const silent = createServer((socket) => socket.resume()).listen(0, "127.0.0.1");
  await once(silent, "listening");
  writeFileSync(join(home, "lease"), `${(silent.address() as AddressInfo).port} token\n`);
  expect(await joinLease(home)).toBeNull();
  silent.close();
  rmSync(home, { recursive: true });
});
