import { mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { isCompleteArchive } from "../../../src/neo4j/private/classArchive.ts";
import { leasePrivateNeo4j } from "../../../src/neo4j/private/leasePrivateNeo4j.ts";
import { defaultVersion } from "../../../src/neo4j/private/version.ts";
import { launchersIn, software, temporaryHome } from "../../helpers/processes.ts";

const { home, remove } = temporaryHome();
const fresh = join(home, "fresh");
afterEach(() => {
  for (const pid of launchersIn(home)) process.kill(pid, "SIGKILL");
});
afterAll(remove);

test("the first start makes the class archive, which later starts use and no shutdown writes", async () => {
  mkdirSync(join(fresh, defaultVersion), { recursive: true });
  for (const name of readdirSync(join(software, defaultVersion)))
    if (name.endsWith(".jar")) symlinkSync(join(software, defaultVersion, name), join(fresh, defaultVersion, name));
  const prepared = vi.fn();
  for (let start = 1; start <= 2; start++) {
    const neo4j = await leasePrivateNeo4j({ home: join(home, "graph"), software: fresh, onPrepare: prepared });
    const options = readFileSync(join(neo4j.home, "java.options"), "utf8");
    expect(options).not.toContain("ArchiveClassesAtExit");
    const [, archive = ""] = /-XX:SharedArchiveFile=([^"]+)/.exec(options) ?? [];
    expect(isCompleteArchive(archive)).toBe(true);
    await neo4j.release();
  }
  expect(prepared).toHaveBeenCalledTimes(1);
  expect(readdirSync(join(fresh, defaultVersion)).filter((name) => name.includes("draft"))).toEqual([]);
});
