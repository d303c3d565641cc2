import type { RelationKind } from "../../ontology/relationKinds.ts";

/**
 * How many proposals of a rule were right, and how many there were, in the articles that no rule was made with (docs/reading.md),
 * read with and without knowing their actors. `npm run bench -- reading` prints this table, in its column "held out".
 */
const measured = `
ar/affiliation/apposition 6 9
ar/affiliation/home 7 13
ar/affiliation/member 4 4
ar/affiliation/organ 11 11
ar/affiliation/title 64 70
ar/association/agreement 2 2
ar/association/detention 2 2
ar/association/diplomatic-relations 2 2
ar/association/killing 0 2
ar/association/war 2 2
ar/meeting/call 1 1
ar/meeting/call-noun 4 4
ar/meeting/gather 0 1
ar/meeting/host 0 2
ar/meeting/object 4 4
ar/meeting/visit 2 4
ar/meeting/visit-noun 0 2
ar/meeting/with 1 3
ar/meeting/with-noun 0 7
ar/sanction/ban 0 2
ar/sanction/list 2 2
ar/statement/criticize 8 9
ar/statement/demand 3 8
ar/statement/deny 6 7
ar/statement/neutral 27 39
ar/statement/praise 6 8
ar/statement/threaten 1 2
ar/statement/warn 2 2
en/affiliation/apposition 10 10
en/affiliation/counterpart 4 4
en/affiliation/home 4 5
en/affiliation/join 4 4
en/affiliation/lead 0 2
en/affiliation/neighbour 2 2
en/affiliation/owner 6 11
en/affiliation/place 2 2
en/affiliation/resign 2 2
en/affiliation/title 31 31
en/affiliation/titles 14 14
en/affiliation/topic 8 8
en/association/agreement 2 2
en/association/allegiance 1 1
en/association/family 2 2
en/association/ownership 2 2
en/association/severed-relations 2 2
en/association/supply 0 2
en/meeting/call 2 2
en/meeting/call-noun 2 4
en/meeting/discuss 2 2
en/meeting/due-noun 2 2
en/meeting/host 2 2
en/meeting/object 4 7
en/meeting/with 4 8
en/meeting/with-noun 2 2
en/sanction/ban 2 2
en/sanction/freeze 0 2
en/sanction/restrict 0 2
en/sanction/subjectTo 2 2
en/sanction/target 2 2
en/sanction/unlist 2 2
en/statement/criticize 8 14
en/statement/demand 0 2
en/statement/deny 6 6
en/statement/neutral 19 22
en/statement/noun 0 2
en/statement/praise 8 8
en/statement/promise 2 6
en/statement/threaten 2 2
en/statement/warn 0 2
`;

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
