import { afterAll, expect, test } from "vitest";
import { wipe } from "../../src/write/maintenance/wipe.ts";
import type { Entry, RelationRecord } from "../../src/write/records.ts";
import { writeBatch } from "../../src/write/writeBatch.ts";
import { generated } from "../helpers/exchange/generated.ts";
import { fileOf, importText } from "../helpers/exchange/importText.ts";
import { openEmptyGraph } from "../helpers/graph.ts";
import { edit, retractByEditor, retractEvidenceByEditor } from "../write/editor.ts";
import { evidenceOf } from "../write/look.ts";
import { rows } from "../write/rows.ts";

const graph = await openEmptyGraph();
afterAll(() => graph.close());

test("whatever editors do, and whatever the editions after it state or drop, all that they have decided stands", async () => {
  for (const seed of [1, 2, 3]) {
    await wipe(graph);
    const random = randomFrom(seed);
    const records = [...generated(40)];
    const relations = records.filter((record) => record.type === "relation");
    await importText(graph, fileOf(records));
    const edited = relations.filter(() => random(2) === 0);
    for (const relation of edited) await editAtRandom(relation, random);
    const decided = await decisions();
    expect(decided.length).toBeGreaterThanOrEqual(edited.length);
    for (let number = 0; number < 3; number++) {
      const entries = relations.map((relation): Entry => editionOf(relation, random));
      await writeBatch(graph, entries);
      expect(await decisions(), `seed ${seed}`).toEqual(decided);
    }
  }
});

/** Every version and piece of evidence that an editor has written or retracted, and whether it is current. */
function decisions() {
  return rows(`
    MATCH ()-[r {curated: true, lead: true}]->()
    RETURN r.id AS id, r.version AS version, r.date AS date, r.retractedAt IS NULL AS current
    ORDER BY id, version
    UNION
    MATCH (e:Evidence {curated: true})
    RETURN e.id AS id, COUNT {
      MATCH (same:Evidence {relationId: e.relationId})
      WHERE same.quote = e.quote AND same.retractedAt IS NULL
    } AS version, e.quote AS date, e.retractedAt IS NULL AS current
    ORDER BY id`);
}

async function editAtRandom(relation: RelationRecord, random: (below: number) => number): Promise<void> {
  const { id } = relation;
  const correction = { ...relation, date: `1999-0${1 + random(9)}` };
  const more = { document: relation.evidence[0]!.document, quote: "on day", start: 14, end: 20 };
  const choice = random(5);
  if (choice === 0) await edit(graph, correction);
  else if (choice === 1) await retractByEditor(graph, id);
  else if (choice === 2) {
    await retractByEditor(graph, id);
    await edit(graph, relation);
  } else if (choice === 3) await edit(graph, { ...relation, evidence: [...relation.evidence, more] });
  else {
    await edit(graph, { ...relation, evidence: [...relation.evidence, more] });
    const [piece] = await evidenceOf(graph, id);
    await retractEvidenceByEditor(graph, id, piece!.id);
  }
}

function editionOf(relation: RelationRecord, random: (below: number) => number): Entry {
  const choice = random(4);
  if (choice === 0) return { retract: { relation: relation.id } };
  if (choice === 1) return { record: { ...relation, date: `2021-0${1 + random(9)}` } };
  const quote = { ...relation.evidence[0]!, quote: "said", start: 9, end: 13 };
  return { record: choice === 2 ? relation : { ...relation, evidence: [...relation.evidence, quote] } };
}

/** The generator of Numerical Recipes: the same numbers for the same seed. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
