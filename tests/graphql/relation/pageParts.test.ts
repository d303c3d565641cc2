import { type GraphQLObjectType, getNamedType, isLeafType } from "graphql";
import { expect, test } from "vitest";
import { createSchema } from "../../../src/graphql/schema.ts";
import { askWorld, dataOf } from "../../helpers/ask.ts";

const ask = askWorld();
const schema = await createSchema();

const fields = `id date modality sourceCount recordedAt
  participants { role actor { id name(lang: "ar") names { value } } }
  evidence { totalCount nodes { id quote recordedAt document { id title keywords } attribution { id } } }
  ... on Sanction { issuers { id name } targets { id } inForce measures }
  ... on Meeting { topics } ... on Statement { speakers { id } about { names { value } } }
  ... on Affiliation { member { id } of { id name } role } ... on Association { from { id } to { id } label type directed }`;

interface Row {
  readonly id: string;
}

test.each(["now", "then"])(
  "what is read with a page of relations is what each has by itself, as known %s",
  async (time) => {
    // world.ts corrects and retracts some of what it has loaded.
    const { summit } = await dataOf<{ summit: { recordedAt: string } }>(
      ask('{ summit: relation(id: "summit") { recordedAt } }'),
    );
    const [where, asOf] =
      time === "now" ? ["{}", ""] : [`{ knownAt: "${summit.recordedAt}" }`, `, knownAt: "${summit.recordedAt}"`];
    const page = await dataOf<{ relations: { nodes: Row[] } }>(
      ask(`{ relations(first: 12, where: ${where}) { nodes { ${fields} } } }`),
    );
    const each = page.relations.nodes.map(({ id }, index) => `r${index}: relation(id: "${id}"${asOf}) { ${fields} }`);
    const alone = await Promise.all(each.map((field) => dataOf<Record<string, Row>>(ask(`{ ${field} }`))));
    expect(page.relations.nodes.length).toBe(12);
    expect(alone.flatMap((data) => Object.values(data))).toEqual(page.relations.nodes);
  },
);

test("fields of the same relations can select different pages of evidence", async () => {
  const { actor } = await dataOf<{ actor: Record<string, { nodes: unknown[] }> }>(
    ask(`{ actor(id: "kell") {
      both: relations { nodes { id one: evidence(first: 1) { nodes { id } } all: evidence { nodes { id } } } }
      one: relations { nodes { id one: evidence(first: 1) { nodes { id } } } }
      all: relations { nodes { id all: evidence { nodes { id } } } }
    } }`),
  );
  const merged = actor.one!.nodes.map((node, index) => ({
    ...(node as object),
    ...(actor.all!.nodes[index] as object),
  }));
  expect(actor.both!.nodes).toEqual(merged);
});

test("parts of one list in two fragments are read together", async () => {
  const split = `{ actor(id: "kell") { ...A ...B } }
    fragment A on Actor { id relations { nodes { id participants { actor { name } } } } }
    fragment B on Actor { relations { totalCount nodes { evidence { nodes { quote } } } } }`;
  const whole = `{ actor(id: "kell") { id relations { totalCount nodes { id participants { actor { name } } evidence { nodes { quote } } } } } }`;
  expect(await dataOf(ask(split))).toEqual(await dataOf(ask(whole)));
});

test("a wrong argument of a field inside a page is reported at that field", async () => {
  const { data, errors } = await ask(
    `{ actor(id: "kell") { id relations { nodes { evidence(first: 0) { nodes { id } } } } } }`,
  );
  expect(data).toMatchObject({ actor: null });
  expect(errors?.[0]).toMatchObject({ path: ["actor", "relations", "nodes", 0, "evidence"] });
});

test("each field of a relation has the same value alone as with all others", async () => {
  const types = ["Meeting", "Sanction", "Statement", "Affiliation", "Association"].map((name) => schema.getType(name));
  const leaves = types.flatMap((type) =>
    Object.values((type as GraphQLObjectType).getFields())
      .filter((field) => isLeafType(getNamedType(field.type)))
      .map(({ name }) => `... on ${type!.name} { ${type!.name}_${name}: ${name} }`),
  );
  const rowsWith = async (selection: string) => {
    const list = `{ relations(first: 100, where: { documents: ["bulletin", "scan"] }) { nodes { ${selection} } } }`;
    return (await dataOf<{ relations: { nodes: object[] } }>(ask(list))).relations.nodes;
  };
  const all = await rowsWith(leaves.join(" "));
  const alone: object[] = all.map(() => ({}));
  for (const leaf of leaves)
    for (const [index, row] of (await rowsWith(leaf)).entries()) Object.assign(alone[index]!, row);
  expect(leaves.length).toBeGreaterThan(50);
  expect(alone).toEqual(all);
});
