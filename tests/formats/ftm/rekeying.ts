import fc from "fast-check";
import { expect } from "vitest";
import { contentOf } from "../../../src/export/content.ts";
import { ftmImport } from "../../../src/formats/ftm/import.ts";
import { createLoaders } from "../../../src/graphql/loaders.ts";
import type { Graph } from "../../../src/neo4j/graph.ts";
import { wipe } from "../../../src/write/maintenance/wipe.ts";
import type { RelationRecord } from "../../../src/write/records.ts";
import { writeRecords } from "../../../src/write/writeRecords.ts";
import { importText } from "../../helpers/exchange/importText.ts";
import { revisionOf } from "../../write/look.ts";
import { person } from "../../write/records.ts";
import { lines } from "./support.ts";

/** The people, by the ids that the source gave them first. */
const people = ["p1", "p2", "p3", "p4"] as const;
const ties = [
  ["p1", "p2"],
  ["p2", "p3"],
  ["p4", "p1"],
] as const;

/** An edition: the group of each person, and how the source names the groups. */
interface Edition {
  readonly groups: readonly number[];
  /** For each group, which of its people gives it the id; a new id if there is no such one. */
  readonly canonical: readonly number[];
  /** Whether merged entities also list the id that their group had before. */
  readonly listsFormer: boolean;
  /** The order of the lines. */
  readonly order: readonly number[];
  /** The person of whom another source says something after this edition. */
  readonly mentioned: number;
}

const edition: fc.Arbitrary<Edition> = fc.record({
  groups: fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }),
  canonical: fc.array(fc.nat(5), { minLength: 4, maxLength: 4 }),
  listsFormer: fc.boolean(),
  order: fc.array(fc.nat(1_000), { minLength: 12, maxLength: 12 }),
  mentioned: fc.nat(3),
});

/** For each person, the entity's id, in one edition. */
function idsIn({ groups, canonical }: Edition, number: number): string[] {
  return people.map((_, index) => {
    const group = groups[index]!;
    const members = people.filter((_, other) => groups[other] === group);
    return members[canonical[group]!] ?? (members.length > 1 ? `NK-${number}-${group}` : members[0]!);
  });
}

function entitiesOf(given: Edition, number: number, former: readonly string[]): object[] {
  const ids = idsIn(given, number);
  const entities = [...new Set(ids)].map((id) => {
    const members = people.filter((_, index) => ids[index] === id);
    // A former id of several people goes to the first of them.
    const past = former.filter((each, index) => ids[former.indexOf(each)] === id && ids[index] === id);
    const listed = given.listsFormer ? past.filter((each) => each.startsWith("NK")) : [];
    const referents = [...new Set([...members, ...listed])].filter((each) => each !== id && !ids.includes(each));
    return { id, schema: "Person", properties: { name: members.map(nameOf) }, referents };
  });
  const idOf = (person: string) => ids[people.indexOf(person as (typeof people)[number])]!;
  const sanctions = people.map((each) => ({
    id: `s-${each}`,
    schema: "Sanction",
    properties: { entity: [idOf(each)] },
  }));
  const edges = ties.map(([one, other]) => ({
    id: `e-${one}-${other}`,
    schema: "Associate",
    properties: { person: [idOf(one)], associate: [idOf(other)] },
  }));
  const all = [...entities, ...sanctions, ...edges];
  return all
    .map((entity, at) => [given.order[at]!, entity] as const)
    .sort(([a], [b]) => a - b)
    .map(([, entity]) => entity);
}

function nameOf(person: string): string {
  return `Name of ${person}`;
}

/** Every relation of a person: of the source, as the edition gives it, and what another source has said so far. */
function expectedOf(person: string, { groups }: Edition, mentions: readonly string[]): string[] {
  const group = groups[people.indexOf(person as (typeof people)[number])];
  const inGroup = (each: string) => groups[people.indexOf(each as (typeof people)[number])] === group;
  return [
    ...people.filter(inGroup).map((each) => `ftm:s-${each}`),
    // The format skips an edge of an entity with itself.
    ...ties.filter(([one, other]) => inGroup(one) !== inGroup(other)).map(([one, other]) => `ftm:e-${one}-${other}`),
    ...mentions.filter((id) => inGroup(id.split(" ")[1]!)),
  ].sort();
}

function mention(id: string, person: string): RelationRecord {
  return {
    type: "relation",
    id,
    kind: "ASSOCIATION",
    participants: [
      { actor: `ftm:${person}`, role: "FROM" },
      { actor: "ada", role: "TO" },
    ],
    associationType: "acquaintance",
    evidence: [],
  };
}

/**
 * Imports random editions that merge, separate and rename people. After each, every person has the relations that the edition
 * states and that other sources recorded under the person's id, and the same edition again changes nothing.
 */
export async function expectLastEdition(graph: Graph, sequences: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.array(edition, { minLength: 2, maxLength: 5 }), async (editions) => {
      await wipe(graph);
      await writeRecords(graph, [person("ada")]);
      const mentions: string[] = [];
      let former: readonly string[] = people;
      for (const [number, given] of editions.entries()) {
        const text = lines(...entitiesOf(given, number, former));
        const { refusals } = await importText(graph, text, { format: ftmImport });
        expect(refusals).toEqual([]);
        await expectPeople(graph, given, mentions);
        const revision = await revisionOf(graph);
        await importText(graph, text, { format: ftmImport });
        expect(await revisionOf(graph)).toBe(revision);
        former = idsIn(given, number);
        const mentioned = people[given.mentioned]!;
        mentions.push(`mention-${number} ${mentioned}`);
        await writeRecords(graph, [mention(mentions.at(-1)!, mentioned)]);
      }
    }),
    { numRuns: sequences, endOnFailure: true },
  );
}

async function expectPeople(graph: Graph, given: Edition, mentions: readonly string[]): Promise<void> {
  const reader = graph.reader();
  const { actors } = createLoaders(reader);
  const relations: RelationRecord[] = [];
  for await (const relation of contentOf(reader).relations()) relations.push(relation);
  for (const [index, each] of people.entries()) {
    const actor = (await actors.byId.load(`ftm:${each}`))!;
    const own = relations.filter(({ participants }) => participants.some((end) => end.actor === actor.id));
    expect([...new Set(own.map(({ id }) => id.split("#")[0]!))].sort()).toEqual(expectedOf(each, given, mentions));
    expect((await actors.names.load(actor.id)).map(({ value }) => value)).toContain(nameOf(each));
    for (const [other, id] of people.entries()) {
      const isSame = (await actors.byId.load(`ftm:${id}`))!.id === actor.id;
      expect(isSame).toBe(given.groups[other] === given.groups[index]);
    }
  }
}
