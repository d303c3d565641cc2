import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sampleRecords } from "../../src/import/sample.ts";
import { referenceRecords } from "../../src/reference/referenceRecords.ts";
import { writeRecords } from "../../src/write/writeRecords.ts";
import { findChromium, findExecutable, openBrowser } from "../helpers/browser.ts";
import { openEmptyGraph } from "../helpers/graph.ts";
import { start } from "../helpers/processes.ts";
import { startServer, type TestServer } from "../helpers/server.ts";

/** Serves the page from another origin than Rawabit's, as a user would. */
const pages = createServer((_request, response) => {
  const page = readFileSync("examples/paths.html", "utf8");
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.end(page.replace("http://127.0.0.1:4000/graphql", api()));
});
let origin: string;
let server: TestServer;
const api = () => `${server.url}/graphql`;

beforeAll(async () => {
  const graph = await openEmptyGraph();
  afterAll(() => graph.close());
  await writeRecords(graph, referenceRecords());
  await writeRecords(graph, sampleRecords());
  await once(pages.listen(0, "127.0.0.1"), "listening");
  afterAll(() => void pages.close());
  origin = `http://127.0.0.1:${(pages.address() as AddressInfo).port}`;
  server = await startServer(graph, { corsOrigins: [origin] });
  afterAll(server.close);
});

const python = findExecutable("python3");

/** Runs the Python script; Python is the only dependency of these tests that npm cannot install. */
function runStatements(...words: string[]) {
  if (python === undefined) throw new Error("python3 is missing: install it (apt-get install python3).");
  return run(python, "examples/statements.py", ...words);
}

async function run(command: string, ...words: string[]) {
  const running = start(command, words, { RAWABIT_API: api() });
  return { status: await running.ended, output: running.output() };
}

test("the Node script lists an actor's meetings, each with a passage", async () => {
  const { status, output } = await run(process.execPath, "examples/meetings.js");
  expect(output).toMatch(/^Kim Jong Un: \d+ meetings$/m);
  expect(output).toMatch(/^2023-09-13.*: Vladimir Putin$/m);
  expect(output).toMatch(/“.*بوتين.*” \(الحرة\)/);
  expect(status).toBe(0);
});

test("the Node script finds an actor by an Arabic name, and says so if there is none", async () => {
  expect((await run(process.execPath, "examples/meetings.js", "شويغو")).output).toMatch(/^Sergei Shoigu: /);
  const { status, output } = await run(process.execPath, "examples/meetings.js", "Nobody Atall");
  expect(output).toBe("No actor is named Nobody Atall.\n");
  expect(status).toBe(1);
});

test("the Python script writes every statement as a line of CSV", async () => {
  const { status, output } = await runStatements();
  const { body } = await server.ask("{ relations(where: { kinds: [STATEMENT] }) { totalCount } }");
  const rows = parse(output, { columns: true }) as Record<string, string>[];
  expect(new Set(rows.map(({ id }) => id)).size).toBe(body.data.relations.totalCount);
  expect(rows).toContainEqual(
    expect.objectContaining({
      speakers: "Mao Ning",
      stance: "DENY",
      quote: expect.stringMatching(/\p{Script=Arabic}/u),
    }),
  );
  expect(status).toBe(0);
});

test("the Python script keeps to the statements about one actor, and passes on what the server refuses", async () => {
  const { output } = await runStatements("--about", "person:kim-jong-un");
  const rows = parse(output, { columns: true }) as Record<string, string>[];
  expect(rows.length).toBeGreaterThan(0);
  for (const { about } of rows) expect(about).toContain("Kim Jong Un");
  const refused = await runStatements("--about", "person:nobody");
  expect(refused.output).toContain("person:nobody");
  expect(refused.status).toBe(1);
});

test.skipIf(findChromium() === undefined)(
  "the page shows paths with their passages, or why there is none",
  async () => {
    const browser = await openBrowser();
    const page = await browser.newPage();
    await page.goto(origin);
    await page.click("button");
    await page.waitForSelector("h2");
    expect(await page.locator("h2").first().textContent()).toBe("Donald Trump → Kim Jong Un → Sergei Shoigu");
    expect(await page.locator("blockquote").first().textContent()).toMatch(/\p{Script=Arabic}/u);
    await page.fill("[name=to]", "Vanuatu");
    await page.click("button");
    await page.waitForFunction('document.querySelector("h2") === null && document.querySelector("main p") !== null');
    const { body } = await server.ask('{ paths(from: "person:donald-trump", to: "state:VU") { noPath { message } } }');
    expect(await page.locator("main").textContent()).toBe(body.data.paths.noPath.message);
    await browser.close();
  },
);
