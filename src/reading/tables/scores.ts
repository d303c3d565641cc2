import type { RelationKind } from "../../ontology/relationKinds.ts";

/**
 * How many proposals of a rule were right, and how many there were, in the articles that no rule was made with (docs/reading.md),
 * read with and without knowing their actors. `npm run bench -- reading` prints this table, in its column "held out".
 */
const measured = `
ar/affiliation/appoint 1 1
ar/affiliation/apposition 2 2
ar/affiliation/home 13 16
ar/affiliation/lead 5 7
ar/affiliation/member 1 1
ar/affiliation/organ 10 12
ar/affiliation/take 2 2
ar/affiliation/title 84 92
ar/association/agreement 6 6
ar/association/family 3 3
ar/association/foundation 2 2
ar/association/loan 2 2
ar/association/ownership 0 4
ar/association/rivalry 0 2
ar/meeting/call 0 2
ar/meeting/call-noun 2 2
ar/meeting/host 6 8
ar/meeting/object 8 8
ar/meeting/signing 2 2
ar/meeting/stay 4 4
ar/meeting/summon 2 2
ar/meeting/talk 2 4
ar/meeting/visit-noun 2 2
ar/meeting/with 0 4
ar/meeting/with-noun 4 6
ar/sanction/expel 2 2
ar/sanction/freeze 1 2
ar/sanction/impose 0 2
ar/sanction/list 0 1
ar/statement/carried 2 2
ar/statement/criticize 4 8
ar/statement/demand 11 14
ar/statement/deny 7 9
ar/statement/neutral 26 46
ar/statement/praise 5 6
ar/statement/promise 6 10
ar/statement/threaten 1 2
en/affiliation/apposition 6 8
en/affiliation/counterpart 2 2
en/affiliation/described 0 1
en/affiliation/home 15 23
en/affiliation/lead 1 3
en/affiliation/member 2 2
en/affiliation/neighbour 2 2
en/affiliation/of 2 2
en/affiliation/organ 4 6
en/affiliation/owner 10 12
en/affiliation/tenure 2 2
en/affiliation/title 63 67
en/affiliation/titles 6 6
en/affiliation/topic 2 2
en/association/agreement 4 4
en/association/exile 2 2
en/association/family 8 8
en/association/fighting 2 2
en/association/lawsuit 3 3
en/association/loan 3 3
en/association/mediation 4 4
en/association/ownership 1 3
en/association/severed-relations 2 2
en/association/war 2 2
en/meeting/call 5 8
en/meeting/call-noun 2 5
en/meeting/discuss 2 2
en/meeting/host 8 8
en/meeting/object 8 8
en/meeting/visit-noun 2 2
en/meeting/with 2 4
en/meeting/with-noun 2 2
en/sanction/ban 2 4
en/sanction/freeze 2 2
en/sanction/lift 2 2
en/sanction/list 0 2
en/sanction/restrict 2 2
en/sanction/target 2 2
en/statement/criticize 2 6
en/statement/demand 6 11
en/statement/deny 6 6
en/statement/neutral 34 41
en/statement/noun 2 2
en/statement/praise 10 12
en/statement/promise 6 6
en/statement/warn 2 2
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
