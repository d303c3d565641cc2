import type { RelationKind } from "../../ontology/relationKinds.ts";

/**
 * How many proposals of a rule were right, and how many there were, in the articles that no rule was made with (docs/reading.md),
 * read with and without knowing their actors. `npm run bench -- reading` prints this table, in its column "held out".
 */
const measured = `
ar/affiliation/apposition 2 2
ar/affiliation/home 4 10
ar/affiliation/organ 8 8
ar/affiliation/title 49 55
ar/association/family 1 1
ar/association/recalled-ambassador 2 2
ar/meeting/call 2 2
ar/meeting/call-noun 2 4
ar/meeting/host 1 3
ar/meeting/object 0 2
ar/meeting/visit 1 1
ar/meeting/with 1 1
ar/meeting/with-noun 1 5
ar/statement/carried 2 4
ar/statement/criticize 2 4
ar/statement/demand 1 1
ar/statement/deny 2 6
ar/statement/neutral 18 22
ar/statement/praise 0 2
ar/statement/threaten 4 5
en/affiliation/apposition 5 6
en/affiliation/counterpart 6 6
en/affiliation/described 0 1
en/affiliation/home 4 4
en/affiliation/lead 2 2
en/affiliation/leave 6 6
en/affiliation/organ 6 6
en/affiliation/place 0 4
en/affiliation/title 42 42
en/association/agreement 3 3
en/association/detention 1 1
en/association/diplomatic-relations 4 4
en/meeting/call 3 4
en/meeting/host 3 6
en/meeting/object 1 2
en/meeting/with 2 2
en/meeting/with-noun 2 4
en/sanction/expel 4 4
en/statement/carried 0 1
en/statement/criticize 6 6
en/statement/demand 2 4
en/statement/deny 2 2
en/statement/neutral 12 24
en/statement/praise 2 2
en/statement/promise 2 4
en/statement/threaten 0 2
en/statement/warn 2 2`;

/** How often proposals of a kind were right in these articles, with one right and one wrong proposal more: some kinds have few. */
const precisionOfKind: Readonly<Partial<Record<RelationKind, number>>> = {
  MEETING: 0.53,
  SANCTION: 0.83,
  STATEMENT: 0.62,
  AFFILIATION: 0.88,
  ASSOCIATION: 0.92,
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
