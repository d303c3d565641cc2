import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, afterEach, expect, test } from "vitest";
import { fileOf } from "../../helpers/exchange/importText.ts";
import { launchersIn, rawabit, software, start, until } from "../../helpers/processes.ts";
import { chain } from "../../write/chain.ts";

const disk = mkdtempSync(join(tmpdir(), "rawabit-disk-"));
const isMounted = mount();
const home = join(disk, "home");
const store = join(home, "graph/5.26");
const environment = { RAWABIT_HOME: home };
const file = join(tmpdir(), `rawabit-chain-${process.pid}.jsonl`);
const length = 20_000;

afterEach(() => {
  for (const pid of launchersIn(home)) process.kill(pid, "SIGKILL");
});
afterAll(() => {
  rmSync(file, { force: true });
  if (isMounted) execFileSync("umount", ["--lazy", disk]);
  rmSync(disk, { recursive: true, force: true });
});

// A container often may not mount anything.
test.skipIf(!isMounted)(
  "an import stops before the disk is full, and the same command goes on from there",
  async () => {
    writeFileSync(file, fileOf([...chain(length)]));
    resize(212);
    const stopped = await rawabit(["import", "--format", "rawabit", file], environment);
    expect(stopped.output).toMatch(
      /^Interrupted: \d+ created\. Completed batches are committed; run it again to resume\.$/m,
    );
    expect(stopped.output).toMatch(/^The disk of \S+ is almost full: \d+ MB are free/m);
    expect(stopped.output).not.toContain("    at ");
    expect(stopped.status).toBe(1);
    expect(await stored()).toBe(createdIn(stopped.output));

    resize(600);
    const finished = await rawabit(["import", "--format", "rawabit", file], environment);
    expect(finished.output).toContain(`${createdIn(stopped.output)} unchanged`);
    expect(await stored()).toBe(2 * length - 1);
  },
);

test.skipIf(!isMounted)("a disk that another program fills ends Neo4j at once, and loses nothing", async () => {
  rmSync(join(home, "graph"), { recursive: true, force: true });
  resize(400);
  const running = start(process.execPath, ["bin/rawabit.js", "import", "--format", "rawabit", file], environment);
  await until(() => launchersIn(home).length === 1, "Neo4j");
  await until(() => freeMegabytes() < 390, "the first batches");
  fill();
  expect(await running.ended).toBe(1);
  expect(running.output()).toMatch(/^The disk of \S+ is almost full/m);
  expect(running.output()).not.toContain("    at ");
  await until(() => launchersIn(home).length === 0, "the end of Neo4j");

  expect((await rawabit(["status"], environment)).output).toMatch(/^The disk is full, so Neo4j could not start\./m);
  rmSync(join(disk, "filler"));
  expect(await stored()).toBeGreaterThanOrEqual(createdIn(running.output()));
});

test("a damaged transaction log is explained, and the setting drops what cannot be read", async () => {
  if (!isMounted) {
    mkdirSync(home, { recursive: true });
    symlinkSync(software, join(home, "neo4j"));
  }
  rmSync(join(home, "graph"), { recursive: true, force: true });
  writeFileSync(file, fileOf([...chain(5_000)]));
  const running = start(process.execPath, ["bin/rawabit.js", "import", "--format", "rawabit", file], environment);
  const log = () => join(store, "data/transactions/neo4j/neostore.transaction.db.0");
  await until(() => readdirSync(home).includes("graph") && lengthOf(log()) > 2_000_000, "the first batches");
  process.kill(-running.pid, "SIGKILL");
  for (const pid of launchersIn(home)) process.kill(pid, "SIGKILL");
  await setTimeout(1_000);
  const intact = readFileSync(log());
  // A damaged length asks for more memory than there is, which looks like a small heap: the next place is tried then.
  const places = [50_000, 90_000, 130_000, 170_000, 210_000];
  let [status, output]: [number | null, string] = [0, "too little memory"];
  for (let place = 0; output.includes("too little memory") && place < places.length; place++) {
    const bytes = Buffer.from(intact);
    const begin = bytes.length - places[place]!;
    for (let at = begin; at < begin + 10_000; at++) bytes[at] = (at * 7_919) % 251;
    writeFileSync(log(), bytes);
    ({ status, output } = await rawabit(["status"], environment));
  }
  expect(output).toMatch(/start once with NEO4J_FAIL_ON_CORRUPTED_LOG_FILES=false/);
  expect(output).not.toContain("    at ");
  expect(status).toBe(1);
  expect((await rawabit(["status"], { ...environment, NEO4J_FAIL_ON_CORRUPTED_LOG_FILES: "false" })).output).toMatch(
    /^persons +[1-9]\d*$/m,
  );
  expect(await stored()).toBeGreaterThan(1_000);
});

test("a heap that Java cannot have is told by name", async () => {
  const { status, output } = await rawabit(["status"], { ...environment, NEO4J_HEAP: "900000g" });
  expect(output).toContain("Set a smaller NEO4J_HEAP");
  expect(status).toBe(1);
});

/** The persons and meetings that the graph contains. */
async function stored(): Promise<number> {
  const { output } = await rawabit(["status"], environment);
  const count = (name: string) => Number(new RegExp(`^${name} +(\\d+)$`, "m").exec(output)?.[1] ?? 0);
  return count("persons") + count("meeting");
}

function createdIn(output: string): number {
  return Number(/(\d+) created/.exec(output)![1]);
}

function mount(): boolean {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=600m", "tmpfs", disk], { stdio: "ignore" });
  } catch {
    return false;
  }
  mkdirSync(join(disk, "home"));
  symlinkSync(software, join(disk, "home/neo4j"));
  return true;
}

function resize(megabytes: number): void {
  execFileSync("mount", ["-o", `remount,size=${megabytes}m`, disk]);
}

function freeMegabytes(): number {
  const { bavail, bsize } = statfsSync(disk);
  return (bavail * bsize) / 2 ** 20;
}

function fill(): void {
  try {
    execFileSync("dd", ["if=/dev/zero", `of=${join(disk, "filler")}`, "bs=1M"], { stdio: "ignore" });
  } catch {
    // dd ends with an error when the disk is full.
  }
}

function lengthOf(path: string): number {
  try {
    return readFileSync(path).length;
  } catch {
    return 0;
  }
}
