import type { RelationKind } from "../../ontology/relationKinds.ts";

/**
 * How many proposals of a rule were right, and how many there were, in the ten articles of the bench (docs/reading.md), read with and
 * without knowing their actors. `npm run bench -- reading` prints this table.
 */
const measured = `
ar/affiliation/apposition 3 4
ar/affiliation/dateline 6 6
ar/affiliation/organ 13 13
ar/affiliation/title 47 54
ar/association/invasion 2 2
ar/association/joint-exercises 2 2
ar/association/military-cooperation 2 2
ar/association/severed-relations 8 8
ar/meeting/host 3 4
ar/meeting/object 4 4
ar/meeting/visit 1 3
ar/meeting/with 6 6
ar/meeting/with-noun 7 9
ar/sanction/list 2 2
ar/sanction/noun 2 2
ar/sanction/subjectTo 2 2
ar/statement/carried 3 3
ar/statement/criticize 6 6
ar/statement/demand 6 6
ar/statement/deny 2 2
ar/statement/neutral 34 47
ar/statement/praise 4 6
ar/statement/threaten 3 4
en/affiliation/apposition 4 4
en/affiliation/counterpart 2 2
en/affiliation/organ 2 2
en/affiliation/place 4 4
en/affiliation/title 21 21
en/affiliation/titles 4 4
en/association/family 2 2
en/association/invasion 2 2
en/meeting/call 2 2
en/meeting/host 2 4
en/meeting/object 6 6
en/meeting/visit-noun 2 4
en/meeting/with 6 6
en/meeting/with-noun 2 2
en/sanction/impose 4 5
en/sanction/lift 2 2
en/sanction/list 0 3
en/sanction/target 2 2
en/statement/demand 1 1
en/statement/neutral 10 12
en/statement/promise 0 2`;

/** How often proposals of a kind were right in the articles that no rule was made for. */
const precisionOfKind: Readonly<Partial<Record<RelationKind, number>>> = {
  MEETING: 0.77,
  SANCTION: 0.67,
  STATEMENT: 0.79,
  AFFILIATION: 0.96,
  ASSOCIATION: 0.9,
};
const unmeasured = 0.5;
/** A rule with few proposals is rated like its kind: as if it had so many more of the kind's precision. */
const weightOfKind = 4;

const byRule = new Map(
  measured
    .trim()
    .split("\n")
    .map((line) => {
      const [rule = "", right, all] = line.split(" ");
      return [rule, { right: Number(right), all: Number(all) }] as const;
    }),
);

/** The score of a proposal, 0 to 1: the precision of its rule, and of its kind where the rule has been measured too seldom. */
export function scoreOf(kind: RelationKind, rule: string): number {
  const { right, all } = byRule.get(rule) ?? { right: 0, all: 0 };
  const score = (right + weightOfKind * (precisionOfKind[kind] ?? unmeasured)) / (all + weightOfKind);
  return Math.round(score * 100) / 100;
}
