import { statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { generated, writeFile } from "../helpers/exchange/generated.ts";
import { rawabit, temporaryHome } from "../helpers/processes.ts";

const { home, remove } = temporaryHome();
afterAll(remove);

/** Much less memory than the records of the file take. */
const capped = { RAWABIT_HOME: home, NODE_OPTIONS: "--max-old-space-size=96" };

test("200,000 relations go in and out again with a heap of 96 MB", async () => {
  const [file, out] = [join(home, "records.jsonl"), join(home, "out.jsonl")];
  await writeFile(file, generated(200_000));
  const imported = await rawabit(["import", "--format", "rawabit", "--strict", file], capped);
  expect(imported).toMatchObject({ status: 0 });
  expect(imported.output).toMatch(/total +230000 created, 200 changed/);
  const exported = await rawabit(["export", "--format", "rawabit", "--out", out], capped);
  expect(exported).toMatchObject({ status: 0 });
  expect(statSync(out).size).toBeGreaterThan(statSync(file).size);
}, 2_400_000);
