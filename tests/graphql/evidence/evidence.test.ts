import { expect, test } from "vitest";
import { graphql } from "../../generated/index.ts";
import { askWorld, dataOf } from "../../helpers/ask.ts";

const ask = askWorld();

test("a quote is exactly what its document says between its offsets", async () => {
  const quotes = graphql(`
    query Quotes {
      relations(first: 100) { nodes { evidence { nodes { quote start end document { text } } } } }
    }
  `);
  const { relations } = await dataOf(ask(quotes));
  const placed = relations.nodes.flatMap(({ evidence }) => evidence.nodes).filter(({ start }) => start !== null);
  expect(placed.length).toBeGreaterThan(6);
  for (const { quote, start, end, document } of placed) expect(document.text?.slice(start!, end!)).toBe(quote);
});

test("attribution names whom the document credits, the outermost reporter first", async () => {
  const credits = graphql(`
    query Credits {
      relation(id: "joint-note") { evidence { nodes { attribution { id } document { id publisher } relation { id } } } }
    }
  `);
  expect((await dataOf(ask(credits))).relation?.evidence.nodes).toEqual([
    {
      attribution: [{ id: "harbour" }, { id: "ana" }],
      document: { id: "courier", publisher: "The Boralia Courier" },
      relation: { id: "joint-note" },
    },
  ]);
});

test("a relation's evidence comes as its record gives it", async () => {
  const order = graphql(`
    query OrderOfEvidence {
      relation(id: "boralia-sanctions-kell") { evidence { nodes { document { id } } } }
    }
  `);
  const nodes = (await dataOf(ask(order))).relation?.evidence.nodes;
  expect(nodes?.map(({ document }) => document.id)).toEqual(["courier", "bulletin", "scan"]);
});

test("a document lists its passages in the order of its text, and a passage is a node", async () => {
  const passages = graphql(`
    query Passages {
      document(id: "gazette") { evidence { totalCount nodes { id start relation { id } } } }
    }
  `);
  const gazette = (await dataOf(ask(passages))).document;
  expect(gazette?.evidence.totalCount).toBe(3);
  expect(gazette?.evidence.nodes.map(({ relation }) => relation.id)).toEqual([
    "summit",
    "ana-bulletin",
    "visit-planned",
  ]);
  const node = graphql(
    `query EvidenceNode($id: ID!) { node(id: $id) { __typename ... on Evidence { relation { id } } } }`,
  );
  expect((await dataOf(ask(node, { id: gazette!.evidence.nodes[0]!.id }))).node).toEqual({
    __typename: "Evidence",
    relation: { id: "summit" },
  });
});
