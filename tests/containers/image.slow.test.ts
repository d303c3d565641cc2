import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openEmptyGraph } from "../helpers/graph.ts";
import { testNeo4j } from "../helpers/neo4j.ts";
import { start, until } from "../helpers/processes.ts";

// Builds the image without a container engine: copies the files of each stage into a folder and runs the stage's
// commands there.
const builder = mkdtempSync(join(tmpdir(), "rawabit-builder-"));
const image = mkdtempSync(join(tmpdir(), "rawabit-image-"));
const { uri, user, password } = await testNeo4j();
const environment = { NODE_ENV: "production", NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
const dockerfile = readFileSync("Dockerfile", "utf8");
const [, entrypoint = ""] = /^ENTRYPOINT (.*)$/m.exec(dockerfile) ?? [];
const [program, ...words] = JSON.parse(entrypoint) as [string, ...string[]];

/** Copies the files that a stage takes from the project's folder. */
function copyFilesOf(stage: string, folder: string): void {
  for (const [, names] of stage.matchAll(/^COPY (?!--)(.+) \S+$/gm))
    for (const name of names!.split(" ")) cpSync(name, join(folder, name), { recursive: true });
}

beforeAll(async () => {
  const [, first, , last] = dockerfile.split(/^FROM /m);
  copyFilesOf(first!, builder);
  symlinkSync(resolve("node_modules"), join(builder, "node_modules"));
  execFileSync(process.execPath, ["bin/build.js"], { cwd: builder });
  copyFilesOf(last!, image);
  for (const name of ["dist", "build", ".npmrc"]) cpSync(join(builder, name), join(image, name), { recursive: true });
  execFileSync("npm", ["ci", "--omit=dev"], { cwd: image });
  // The user of the image may write only there.
  mkdirSync(join(image, ".rawabit"));
  chmodSync(image, 0o555);
  const graph = await openEmptyGraph();
  await graph.close();
}, 900_000);
afterAll(() => {
  chmodSync(image, 0o755);
  for (const folder of [builder, image]) rmSync(folder, { recursive: true });
});

test("the image's commands set a graph up, load the sample and serve it, and install nothing", async () => {
  for (const command of ["migrate", "sample"]) {
    const running = start(program, [...words, command], environment, image);
    expect(await running.ended, running.output()).toBe(0);
  }
  const server = start(program, [...words, "serve"], { ...environment, HOST: "0.0.0.0" }, image);
  const shown = () => /(http:\/\/\S+)\/graphql/.exec(server.output())?.[1];
  await until(shown, `an address in ${server.output()}`);
  await until(async () => (await fetch(`${shown()}/health/ready`)).ok, "the server to be ready");
  expect(await (await fetch(`${shown()}/graphql`, { headers: { accept: "text/html" } })).text()).toContain("<script");
  expect(server.output()).not.toMatch(/Installing|Building/);
  expect(readdirSync(join(image, ".rawabit")).filter((name) => name !== "projections")).toEqual([]);
  process.kill(server.pid, "SIGTERM");
  expect(await server.ended).toBe(0);
});
