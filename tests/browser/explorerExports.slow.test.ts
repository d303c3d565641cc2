import { readFileSync } from "node:fs";
import type { Download } from "playwright-core";
import { expect, test } from "vitest";
import { loadSample } from "../../src/cli/sample.ts";
import type { ActorRecord, RelationRecord } from "../../src/write/records.ts";
import { writeRecords } from "../../src/write/writeRecords.ts";
import { buildExplorer, type Explorer, openExplorer, violationsIn } from "../helpers/explorer.ts";
import { openEmptyGraph } from "../helpers/graph.ts";
import { serveToBrowser } from "../helpers/served.ts";

await buildExplorer();
const { graph, server, browser } = await serveToBrowser(openEmptyGraph);

test("an empty graph says so, and what to do", async () => {
  const { page, faults, close } = await openExplorer(browser, server.url);
  await page.getByRole("heading", { name: "This graph is still empty" }).waitFor();
  await page.getByRole("combobox").fill("Kim");
  await page.getByText("No actor named “Kim” found.").waitFor();
  expect(faults).toEqual([]);
  await close();
  await loadSample(graph);
});

const kim =
  "#lang=en&open=25.1.person:kim-jong-un&modality=ASSERTED&modality=PLANNED&modality=HYPOTHETICAL&modality=DENIED";

async function saved({ page }: Explorer, name: string): Promise<{ download: Download; content: Buffer }> {
  if (!(await page.getByRole("button", { name: "Copy link" }).isVisible()))
    await page.getByText("Share", { exact: true }).click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
  return { download, content: readFileSync(await download.path()) };
}

test("the sample is found in Arabic, Latin and Korean script, and the picture leaves as PNG, SVG, GEXF, GraphML and JSON", async () => {
  const explorer = await openExplorer(browser, server.url, "#lang=en");
  const { page, settled, drawn, faults } = explorer;
  for (const text of ["كيم جونغ", "kim jong", "김정은"]) {
    await page.getByRole("combobox").fill(text);
    await page.getByRole("option", { name: /Kim Jong Un/ }).waitFor();
  }
  await page.goto(`${server.url}/${kim}`);
  await page.reload();
  await settled();
  const ids = await drawn();
  const png = await saved(explorer, "Image (PNG)");
  expect(png.download.suggestedFilename()).toMatch(/^rawabit-Kim-Jong-Un-\d{4}-\d\d-\d\d\.png$/);
  expect(png.content.subarray(1, 4).toString()).toBe("PNG");
  expect(png.content.readUInt32BE(16)).toBe(3200);
  const svg = (await saved(explorer, "Drawing (SVG)")).content.toString();
  expect(svg.match(/<(circle|polygon) /g)!.length).toBeGreaterThanOrEqual(ids.length);
  expect(svg).toContain("stroke-dasharray");
  expect(svg).toContain(">Kim Jong Un</text>");
  expect(svg).toContain("<title>Kim Jong Un</title>");
  expect(svg).toContain("planned");
  const gexf = (await saved(explorer, "GEXF")).content.toString();
  const graphml = (await saved(explorer, "GraphML")).content.toString();
  const wellFormed = await page.evaluate(
    `${JSON.stringify([svg, gexf, graphml])}.map((text) => new DOMParser().parseFromString(text, "application/xml").querySelector("parsererror") === null)`,
  );
  expect(wellFormed).toEqual([true, true, true]);
  // Each drawn actor has its place; who is only credited for a relation has none.
  expect(gexf.match(/<viz:position /g)).toHaveLength(ids.length);
  expect(graphml.match(/<data key="node-x">/g)).toHaveLength(ids.length);
  for (const text of [gexf, graphml]) {
    expect(text).toContain("2023-09-13");
    expect(text).toContain("relationId");
    expect(text).toContain("واجتمع كيم مع الرئيس الروسي");
  }
  const json = JSON.parse((await saved(explorer, "JSON")).content.toString());
  const { nodes, edges } = json.elements;
  const placed = nodes.filter(({ position }: { position?: object }) => position);
  expect(placed.map(({ data }: { data: { id: string } }) => data.id).sort()).toEqual(ids);
  expect(json.data.address).toContain("#lang=en&open=25.1.person:kim-jong-un");
  expect(edges.some(({ data }: { data: { modality: string } }) => data.modality !== "ASSERTED")).toBe(true);
  expect(faults).toEqual([]);
  await explorer.close();
});

test("every file is well-formed whatever characters the names and ids have", async () => {
  const [orsk, vell] = ["Nul\u0000 bell\u0008 escape\u001b[31m", 'noncharacter \ufffe, <tag> & "quote" 😀'].map(
    (value, index): ActorRecord => ({
      type: "actor",
      id: `odd:\u0001${index}`,
      kind: "PERSON",
      names: [{ value, kind: "PRIMARY" }],
    }),
  ) as [ActorRecord, ActorRecord];
  const met: RelationRecord = {
    type: "relation",
    id: "odd:met",
    kind: "MEETING",
    participants: [orsk, vell].map(({ id }) => ({ actor: id, role: "PARTICIPANT" })),
    evidence: [],
  };
  await writeRecords(graph, [orsk, vell, met]);
  const explorer = await openExplorer(browser, server.url, `#lang=en&open=25.1.${encodeURIComponent(orsk.id)}`);
  await explorer.settled();
  for (const format of ["Drawing (SVG)", "GEXF", "GraphML"]) {
    const text = (await saved(explorer, format)).content.toString();
    expect(text).toContain("Nul\ufffd bell\ufffd escape\ufffd[31m");
    const parse = `new DOMParser().parseFromString(${JSON.stringify(text)}, "application/xml")`;
    expect(await explorer.page.evaluate(`${parse}.querySelector("parsererror") === null`)).toBe(true);
  }
  await explorer.close();
});

test("a card and a path say that a relation is over if nobody knows since when", async () => {
  const [member, body] = ["past:member", "past:body"].map(
    (id, index): ActorRecord => ({
      type: "actor",
      id,
      kind: index === 0 ? "PERSON" : "ORGANIZATION",
      names: [{ value: id, kind: "PRIMARY" }],
    }),
  ) as [ActorRecord, ActorRecord];
  const participants = [
    { actor: member.id, role: "MEMBER" as const },
    { actor: body.id, role: "BODY" as const },
  ];
  const dates = { date: "2014-05-01", endedBy: "2024-03-02" };
  await writeRecords(graph, [
    member,
    body,
    { type: "relation", id: "past:job", kind: "AFFILIATION", participants, ...dates, evidence: [] },
  ]);
  const texts = {
    en: "from 1 May 2014, ended by 2 March 2024",
    ar: "من ١ مايو ٢٠١٤، انتهت بحلول ٢ مارس ٢٠٢٤",
  };
  for (const [lang, text] of Object.entries(texts))
    for (const panel of [
      "open=25.1.past:member&panel=about&select=actor:past:member",
      "from=past:member&to=past:body&panel=paths",
    ]) {
      const explorer = await openExplorer(browser, server.url, `#lang=${lang}&${panel}`);
      await explorer.page.getByText(text).first().waitFor();
      await explorer.close();
    }
});

test("the view leaves as a GraphQL query, which the playground opens and the API answers", async () => {
  const explorer = await openExplorer(browser, server.url, kim, { permissions: ["clipboard-read", "clipboard-write"] });
  const { page, settled, drawn } = explorer;
  await settled();
  await page.getByText("Share", { exact: true }).click();
  await page.getByRole("button", { name: "Copy as GraphQL query" }).click();
  await page.getByText("Copied", { exact: true }).waitFor();
  const query = (await page.evaluate("navigator.clipboard.readText()")) as string;
  const { body } = await server.ask(query);
  expect(body.data.network.actors.map(({ id }: { id: string }) => id).sort()).toEqual(await drawn());
  const [playground] = await Promise.all([
    page.context().waitForEvent("page"),
    page.getByRole("link", { name: "Open in the GraphQL playground" }).click(),
  ]);
  await playground.locator(".graphiql-tab-active", { hasText: "Network" }).waitFor();
  await explorer.close();
});

const panels = {
  "the start page": "",
  "an actor": "&open=25.1.person:kim-jong-un&select=actor:person:kim-jong-un&panel=about",
  "a document": "&open=9.1.state:RU&select=document:document%253Aalhurra-2023-09-17-putin-kim,&panel=about",
  paths: "&from=person:donald-trump&to=person:sergei-shoigu&panel=paths&path.minSources=1",
  "no path": "&from=person:donald-trump&to=person:sergei-shoigu&panel=paths&path.minSources=9",
  "the table": "&open=25.1.person:kim-jong-un&panel=table",
};

test.each(Object.entries(panels))(
  "axe finds no violation in either language, light or dark, wide or narrow: %s",
  async (_name, hash) => {
    for (const lang of ["en", "ar"])
      for (const [colorScheme, width] of [
        ["light", 1280],
        ["dark", 1280],
        ["dark", 360],
      ] as const) {
        const explorer = await openExplorer(browser, server.url, `#lang=${lang}${hash}`, {
          colorScheme,
          viewport: { width, height: 740 },
        });
        await explorer.settled();
        expect(await violationsIn(explorer.page)).toEqual([]);
        expect(await explorer.page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
        expect(explorer.faults).toEqual([]);
        await explorer.close();
      }
  },
);
