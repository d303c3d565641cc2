import { setTimeout } from "node:timers/promises";
import { XMLParser } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { exportFormats } from "../../src/formats/formats.ts";
import { Graph } from "../../src/neo4j/graph.ts";
import { serve } from "../helpers/served.ts";
import { startServer } from "../helpers/server.ts";

const { graph, server } = await serve();

const xml = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "" });

async function exported(search: string) {
  const { status, body } = await server.get(`/export?${search}`);
  expect(status).toBe(200);
  return body;
}

/** The ids of nodes and edges. */
async function gexfOf(search: string): Promise<{ nodes: string[]; edges: string[] }> {
  const { graph } = xml.parse(await exported(`format=gexf&${search}`)).gexf;
  const ids = (elements: { id: string } | { id: string }[] | undefined) =>
    [elements ?? []].flat().map((element) => element.id);
  return { nodes: ids(graph.nodes.node), edges: ids(graph.edges.edge) };
}

test("a file holds the actors that network would show, and each edge of the relations that tie two of them", async () => {
  const { nodes, edges } = await gexfOf("around=dorvan");
  expect(nodes).toEqual(["dorvan", "rask"]);
  expect(edges).toEqual(["rask-envoy:0-1", "rask-on-dorvan:0-1"]);
});

test("around, depth, where and the limits are those of network", async () => {
  const asked = "around=talwan&around=vell&depth=2&firstPerActor=3&maxActors=5";
  const where = { kinds: ["MEETING"], since: "2018", until: "2019" };
  const { body } = await server.ask(
    `query ($where: RelationWhere) {
      network(around: ["talwan", "vell"], depth: 2, firstPerActor: 3, maxActors: 5, where: $where) { actors { id } }
    }`,
    { where },
  );
  const { nodes, edges } = await gexfOf(`${asked}&where=${encodeURIComponent(JSON.stringify(where))}`);
  const shown = body.data.network.actors.map(({ id }: { id: string }) => id);
  // ana is credited for the summit, and is an organ of aldana.
  expect(nodes).toEqual([...shown, "ana", "aldana"].toSorted());
  expect(edges.toSorted()).toEqual(["phone-call:1-0", "summit:0-1", "video-call:0-1"]);
});

test("depth 0 is what ties the actors that are named", async () => {
  expect((await gexfOf("around=kell&around=ilin&depth=0")).edges).toEqual(["family:1-0"]);
});

test("who else takes part in a relation, and whose organ somebody is, is in the file", async () => {
  const { nodes } = await gexfOf("around=foreign-ministry&around=orsk&depth=0");
  expect(nodes).toContain("boralia");
});

test("every format comes under its type and a file name", async () => {
  for (const { name, contentType, extension, parts } of exportFormats) {
    const part = parts?.[0];
    const response = await fetch(`${server.url}/export?format=${name}&around=aldana${part ? `&part=${part}` : ""}`);
    expect([name, response.status, response.headers.get("content-type")]).toEqual([name, 200, contentType]);
    expect(response.headers.get("content-disposition")).toBe(
      `attachment; filename="rawabit-aldana${part ? `-${part}` : `.${extension}`}"`,
    );
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect((await response.text()).length).toBeGreaterThan(100);
  }
});

test("labels are in the language asked for", async () => {
  const labels = async (lang: string) => {
    const { elements } = await exported(`format=cytoscape&around=rask&lang=${lang}`);
    return elements.nodes.map(({ data }: { data: { label: string } }) => data.label);
  };
  expect(await labels("ar")).toEqual(["دورفان", "Ola Rask"]);
  expect(await labels("en")).toEqual(["Dorvan", "Ola Rask"]);
});

describe("what can't be exported is refused as a query would be", () => {
  test.each([
    ["no format", "around=aldana", "format", "Name a format. The formats are rawabit, ftm, gexf, "],
    [
      "an unknown format",
      "format=xls&around=aldana",
      "format",
      'There is no format "xls". The formats are rawabit, ftm, gexf, ',
    ],
    [
      "the whole graph",
      "format=gexf",
      "around",
      "Only the command line exports the whole graph: npx rawabit export --format gexf --out FILE.gexf",
    ],
    [
      "an unknown parameter",
      "format=gexf&around=aldana&dept=1",
      "dept",
      'Unknown parameter "dept". The parameters are format, ',
    ],
    ["an unknown actor", "format=gexf&around=atlantis", "around", "atlantis"],
    ["too deep", "format=gexf&around=aldana&depth=4", "depth", "depth is 4; it must be from 0 to 3."],
    [
      "too many",
      "format=gexf&around=aldana&maxActors=2001",
      "maxActors",
      "maxActors is 2001; it must be from 1 to 2000.",
    ],
    ["no number", "format=gexf&around=aldana&depth=deep", "depth", "depth: Int cannot represent non-integer value"],
    ["twice", "format=gexf&around=aldana&depth=1&depth=2", "depth", "depth occurs 2 times; it must occur once."],
    ["conditions that are not JSON", "format=gexf&around=aldana&where=MEETING", "where", "where is not valid JSON."],
    [
      "an unknown condition",
      'format=gexf&around=aldana&where={"kind":"MEETING"}',
      "where",
      'Field "kind" is not defined',
    ],
    ["a bad date", 'format=gexf&around=aldana&where={"since":"2018-13"}', "where.since", "2018-13"],
    ["no language", "format=gexf&around=aldana&lang=%2F", "lang", '"/" is not a language tag.'],
    ["a table without its name", "format=csv&around=aldana", "part", "add part=nodes.csv or part=edges.csv."],
    ["a part of one file", "format=gexf&around=aldana&part=nodes.csv", "part", "gexf has a single file."],
  ])("%s", async (_, search, argument, sentence) => {
    const { status, body } = await server.get(`/export?${encodeURI(search).replaceAll("%25", "%")}`);
    expect([status, body.errors[0].extensions]).toEqual([400, { code: "BAD_USER_INPUT", argument }]);
    expect(body.errors[0].message).toContain(sentence);
  });

  test("more than a hundred actors to begin from", async () => {
    const around = Array.from({ length: 101 }, (_, index) => `around=a${index}`).join("&");
    const { body } = await server.get(`/export?format=gexf&${around}`);
    expect(body.errors[0].message).toBe("around has 101 distinct ids; it must have 1 to 100.");
  });

  test("a database that has gone", async () => {
    const unreachable = new Graph({ uri: "bolt://127.0.0.1:1", user: "nobody", password: "none" });
    const alone = await startServer(unreachable);
    const { status, body } = await alone.get("/export?format=gexf&around=aldana");
    await alone.close();
    await unreachable.close();
    expect([status, body.errors[0].extensions.code]).toEqual([503, "GRAPH_UNAVAILABLE"]);
  });

  test("a deadline that has passed", async () => {
    const hasty = await startServer(graph, { deadline: 1 });
    const { status, body } = await hasty.get("/export?format=gexf&around=aldana&depth=3");
    await hasty.close();
    expect([status, body.errors[0].extensions.code]).toEqual([504, "DEADLINE_EXCEEDED"]);
  });
});

test("pages of other origins may read a file only where they are named", async () => {
  const open = await startServer(graph, { corsOrigins: ["https://maps.example"] });
  const allowed = async (origin: string) =>
    (await fetch(`${open.url}/export?format=gexf&around=aldana`, { headers: { origin } })).headers.get(
      "access-control-allow-origin",
    );
  expect(await allowed("https://maps.example")).toBe("https://maps.example");
  expect(await allowed("https://other.example")).toBeNull();
  await open.close();
});

test("when the client goes, nothing more is asked of the graph", async () => {
  const client = new AbortController();
  const queries: string[] = [];
  const unobserve = graph.observe((name) => {
    queries.push(name);
    client.abort();
  });
  await fetch(`${server.url}/export?format=rawabit&around=aldana&depth=3`, { signal: client.signal }).catch(() => {});
  // Much longer than the complete export takes.
  await setTimeout(1_500);
  unobserve();
  expect(queries.length).toBeGreaterThan(0);
  expect(queries.filter((name) => name.startsWith("export/"))).toEqual([]);
});

test("a POST request names more actors than an address can, and where a picture shows them", async () => {
  const post = (body: unknown) =>
    fetch(`${server.url}/export`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  const around = ["kell", "ilin", ...Array.from({ length: 10 }, () => "kell")];
  const answer = await post({ format: "gexf", around, depth: 0, lang: "ar", positions: { kell: [12, -3.5] } });
  expect(answer.status).toBe(200);
  const text = await answer.text();
  expect(text.match(/<viz:position [^>]*>/g)).toEqual(['<viz:position x="12" y="-3.5" z="0"/>']);
  const refused = async (body: unknown) =>
    ((await (await post(body)).json()) as { errors: { message: string }[] }).errors[0]!.message;
  expect(await refused({ format: "gexf", around: ["kell"], positions: { kell: ["left", 1] } })).toBe(
    "positions.kell must be two numbers: [x, y].",
  );
  expect(await refused({ format: 5, around: ["kell"] })).toBe("format must be a text.");
  expect(await refused(["gexf"])).toContain("The body must be a JSON object");
  expect(await refused({ format: "gexf", around: ["kell"], depth: "one" })).toContain("depth");
});
