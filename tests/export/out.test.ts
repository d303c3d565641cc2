import { parse } from "csv-parse/sync";
import { XMLParser } from "fast-xml-parser";
import jsonld from "jsonld";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contentOf } from "../../src/export/content.ts";
import { csvExport } from "../../src/formats/csv/export.ts";
import { cytoscapeExport } from "../../src/formats/cytoscape/export.ts";
import type { ExportContent, ExportFormat } from "../../src/formats/exportFormat.ts";
import { gexfExport } from "../../src/formats/gexf/export.ts";
import { graphmlExport } from "../../src/formats/graphml/export.ts";
import { jsonldExport } from "../../src/formats/jsonld/export.ts";
import { escapeXml } from "../../src/formats/shared/xml.ts";
import type { Graph } from "../../src/neo4j/graph.ts";
import { edgesOf } from "../../src/write/plan/edges.ts";
import type { ActorRecord, RelationRecord } from "../../src/write/records.ts";
import { openWorld } from "../helpers/graph.ts";
import { actors } from "../world/actors.ts";

let graph: Graph;
let world: ExportContent;
/** All current relations of the world, and all of their edges. */
let relations: RelationRecord[];
let edgeCount: number;

beforeAll(async () => {
  graph = await openWorld();
  world = contentOf(graph.reader());
  relations = [];
  for await (const relation of world.relations()) relations.push(relation);
  edgeCount = relations.reduce((sum, relation) => sum + edgesOf(relation, 1).length, 0);
});
afterAll(() => graph.close());

async function written(format: ExportFormat, content: ExportContent, part?: string, lang?: string): Promise<string> {
  let text = "";
  for await (const piece of format.write(content, part, lang)) text += piece;
  return text;
}

/** Export content that consists of the given records. */
function of(actorRecords: readonly ActorRecord[], relationRecords: readonly RelationRecord[] = []): ExportContent {
  return {
    async *actors() {
      yield* actorRecords;
    },
    async *actorsApart() {},
    async *documents() {},
    async *relations() {
      yield* relationRecords;
    },
    async *histories() {},
    async *originals() {},
  };
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseAttributeValue: false,
  parseTagValue: false,
  htmlEntities: true,
  isArray: (name) => ["attvalue", "attribute", "node", "edge", "data", "key"].includes(name),
});

interface GexfElement {
  readonly id: string;
  readonly label: string;
  readonly source?: string;
  readonly target?: string;
  readonly start?: string;
  readonly end?: string;
  readonly attvalues: { readonly attvalue: { readonly for: string; readonly value: string }[] };
}

async function gexfOf(content: ExportContent, lang?: string) {
  const { gexf: root } = parser.parse(await written(gexfExport, content, undefined, lang));
  return {
    attributes: root.graph.attributes,
    nodes: (root.graph.nodes.node ?? []) as GexfElement[],
    edges: (root.graph.edges.edge ?? []) as GexfElement[],
  };
}

const valueIn = (element: GexfElement | undefined, name: string) =>
  element?.attvalues.attvalue.find((each) => each.for === name)?.value;

describe("GEXF", () => {
  test("has every actor once, and an edge for each pair that a relation ties", async () => {
    const { nodes, edges } = await gexfOf(world);
    expect(nodes.map(({ id }) => id)).toEqual(actors.map(({ id }) => id).toSorted());
    expect(edges).toHaveLength(edgeCount);
    expect(new Set(edges.map(({ id }) => id)).size).toBe(edgeCount);
    expect(new Set(edges.map((edge) => valueIn(edge, "relationId")))).toEqual(new Set(relations.map(({ id }) => id)));
    expect(edges.filter((edge) => valueIn(edge, "lead") === "true")).toHaveLength(relations.length);
  });

  test("declares every attribute that it uses", async () => {
    const { attributes, nodes, edges } = await gexfOf(world);
    for (const [index, elements] of [nodes, edges].entries()) {
      const declared = attributes[index].attribute.map(({ id }: { id: string }) => id);
      const used = new Set(elements.flatMap(({ attvalues }) => attvalues.attvalue.map((each) => each.for)));
      expect([...used].filter((name) => !declared.includes(name))).toEqual([]);
    }
  });

  test("keeps dates as the window in which it may have been so; what is open stays open", async () => {
    const { edges } = await gexfOf(world);
    const span = (relationId: string) => {
      const { start, end } = edges.find((edge) => valueIn(edge, "relationId") === relationId)!;
      return [start, end];
    };
    expect(span("summit")).toEqual(["2018-06-12", "2018-06-12"]);
    expect(span("phone-call")).toEqual(["2019-03-01", "2019-03-31"]);
    expect(span("boralia-sanctions-kell")).toEqual(["2020-03-01", undefined]);
    expect(span("league-measures")).toEqual([undefined, "2017-12-31"]);
    expect(span("next-thursday")).toEqual([undefined, undefined]);
    expect(
      valueIn(
        edges.find(({ id }) => id.startsWith("phone-call:")),
        "date",
      ),
    ).toBe("2019-03");
  });

  test("has Arabic names as they are, and labels in the reader's language", async () => {
    const talwan = (await gexfOf(world, "ar")).nodes.find(({ id }) => id === "talwan");
    expect(talwan?.label).toBe("سمير تلوان");
    expect(valueIn(talwan, "label_en")).toBe("Samir Talwan");
    const { nodes, edges } = await gexfOf(world);
    expect(nodes.find(({ id }) => id === "talwan")?.label).toBe("Samir Talwan");
    expect(edges.find(({ id }) => id.startsWith("family:"))?.label).toBe("brother and sister");
  });

  test("shows a relation of one known actor as an edge from that actor to itself", async () => {
    const { edges } = await gexfOf(world);
    expect(edges.find(({ id }) => id === "ana-bulletin:0-0")).toMatchObject({ source: "ana", target: "ana" });
  });
});

test("GraphML has the same nodes and edges, with typed properties", async () => {
  const { graphml: root } = parser.parse(await written(graphmlExport, world));
  expect([root.graph.node.length, root.graph.edge.length]).toEqual([actors.length, edgeCount]);
  const types = Object.fromEntries(root.key.map((key: Record<string, string>) => [key.id, key["attr.type"]]));
  expect(types).toMatchObject({ "edge-confidence": "double", "edge-directed": "boolean", "edge-sourceCount": "int" });
  const summit = root.graph.edge.find(({ id }: { id: string }) => id === "summit:0-1");
  const data = Object.fromEntries(summit.data.map((each: Record<string, string>) => [each.key, each["#text"]]));
  expect(data).toMatchObject({ "edge-confidence": "0.95", "edge-place": "Aldana", "edge-directed": "false" });
});

describe("tables", () => {
  test("have the heads that Gephi knows, and a row for each node and each edge", async () => {
    const nodes = parse(await written(csvExport, world, "nodes.csv"), { columns: true }) as Record<string, string>[];
    const edges = parse(await written(csvExport, world, "edges.csv"), { columns: true }) as Record<string, string>[];
    expect([nodes.length, edges.length]).toEqual([actors.length, edgeCount]);
    expect(nodes.find(({ Id }) => Id === "talwan")).toMatchObject({ Label: "Samir Talwan", label_ar: "سمير تلوان" });
    expect(edges.find(({ Id }) => Id === "summit:0-1")).toMatchObject({
      Source: "talwan",
      Target: "vell",
      Type: "Undirected",
      documents: "gazette|courier",
    });
  });

  test.each(['=HYPERLINK("x"),\n"وكالة"', "two\nlines", "two\rlines", "two\r\nlines"])(
    "quote what has to be quoted, and change nothing: %j",
    async (value) => {
      const content = of([{ type: "actor", id: "a", kind: "PERSON", names: [{ value, kind: "PRIMARY" }] }]);
      const [row] = parse(await written(csvExport, content, "nodes.csv"), { columns: true }) as Record<
        string,
        string
      >[];
      expect(row?.Label).toBe(value);
    },
  );
});

test("Cytoscape's elements have lists as lists, and no id twice", async () => {
  const { elements } = JSON.parse(await written(cytoscapeExport, world));
  expect([elements.nodes.length, elements.edges.length]).toEqual([actors.length, edgeCount]);
  const all = [...elements.nodes, ...elements.edges].map(({ data }) => data.id);
  expect(new Set(all).size).toBe(all.length);
  expect(elements.edges.find(({ data }: { data: { id: string } }) => data.id === "edge:summit:0-1").data).toMatchObject(
    {
      topics: ["trade", "fishing"],
      confidence: 0.95,
    },
  );
});

/** Its published types are those of an earlier version. */
const processor = jsonld as unknown as {
  expand(document: object, options: object): Promise<Record<string, unknown>[]>;
  toRDF(document: object, options: object): Promise<Record<"subject" | "predicate" | "object", { value: string }>[]>;
};

describe("JSON-LD", () => {
  const noNetwork = async (address: string): Promise<never> => {
    throw new Error(`${address} was to be fetched`);
  };
  let nodes: Record<string, unknown>[];
  const node = (id: string) => nodes.find((each) => each["@id"] === id)!;

  beforeAll(async () => {
    const document = JSON.parse(await written(jsonldExport, world));
    nodes = await processor.expand(document, { documentLoader: noNetwork, safe: true });
  });

  test("is understood without fetching anything, every word of it", () => {
    expect(nodes.filter(({ "@type": type }) => (type as string[])[0] === "http://schema.org/Person")).toHaveLength(
      actors.filter(({ kind }) => kind === "PERSON").length,
    );
    expect(nodes.filter(({ "@id": id }) => (id as string).startsWith("urn:rawabit:relation:"))).toHaveLength(
      relations.length,
    );
  });

  test("a meeting is an event with its attendees", () => {
    expect(node("urn:rawabit:relation:summit")).toMatchObject({
      "@type": ["http://schema.org/Event"],
      "http://schema.org/startDate": [{ "@value": "2018-06-12" }],
      "http://schema.org/attendee": [{ "@id": "urn:rawabit:actor:talwan" }, { "@id": "urn:rawabit:actor:vell" }],
      "urn:rawabit:vocabulary:host": [{ "@id": "urn:rawabit:actor:talwan" }],
    });
  });

  test("what was denied is no event", () => {
    const denied = node("urn:rawabit:relation:secret-talks");
    expect(denied["@type"]).toEqual(["urn:rawabit:vocabulary:UnassertedMeeting"]);
    expect(denied).not.toHaveProperty(["http://schema.org/attendee"]);
    expect(denied["urn:rawabit:vocabulary:participation"]).toHaveLength(2);
  });

  test("an affiliation is a role between a member and a body", async () => {
    const document = JSON.parse(await written(jsonldExport, world));
    const quads = await processor.toRDF(document, { documentLoader: noNetwork });
    const memberOf = quads
      .filter(({ predicate }) => predicate.value === "http://schema.org/memberOf")
      .map(({ subject, object }) => `${subject.value} ${object.value}`);
    expect(memberOf).toContain("urn:rawabit:actor:rask urn:rawabit:relation:rask-envoy");
    expect(memberOf).toContain("urn:rawabit:relation:rask-envoy urn:rawabit:actor:dorvan");
  });

  test("names keep their languages", () => {
    expect(node("urn:rawabit:actor:orsk")["http://schema.org/name"]).toEqual([
      { "@language": "ar", "@value": "نادية أورسك" },
      { "@language": "en", "@value": "Nadia Orsk" },
      { "@language": "ru", "@value": "Надя Орск" },
    ]);
  });
});

describe("XML", () => {
  test.each([
    ["what XML forbids is replaced", "a\u0000b\u0008c\u001fd\ufffee\uffff", "a\ufffdb\ufffdc\ufffdd\ufffde\ufffd"],
    ["half a pair is replaced, a whole one kept", "\ud83dx😀\udc00", "\ufffdx😀\ufffd"],
    ["signs of its own are referred to", `<a b="c">&'`, "&lt;a b=&quot;c&quot;&gt;&amp;'"],
    ["line breaks and tabs survive an attribute", "a\tb\r\nc", "a&#9;b&#13;&#10;c"],
    ["Arabic with its marks stays", "مُحَمَّد\u200f", "مُحَمَّد\u200f"],
  ])("%s", (_, text, escaped) => {
    expect(escapeXml(text)).toBe(escaped);
  });

  test("a name of forbidden signs does not break the file", async () => {
    const value = 'Bell\u0007 & <Sons>\n"Ltd"';
    const { nodes } = await gexfOf(
      of([{ type: "actor", id: "a", kind: "PERSON", names: [{ value, kind: "PRIMARY" }] }]),
    );
    expect(nodes[0]?.label).toBe('Bell\ufffd & <Sons>\n"Ltd"');
  });
});

test("an empty graph is a whole file in every format", async () => {
  const nothing = of([]);
  expect((await gexfOf(nothing)).nodes).toEqual([]);
  expect(parser.parse(await written(graphmlExport, nothing)).graphml.graph.edgedefault).toBe("directed");
  expect(JSON.parse(await written(cytoscapeExport, nothing)).elements).toEqual({ nodes: [], edges: [] });
  expect(JSON.parse(await written(jsonldExport, nothing))["@graph"]).toEqual([]);
  expect(parse(await written(csvExport, nothing, "edges.csv"))).toHaveLength(1);
});
