import type { RelationKind } from "../../ontology/relationKinds.ts";

/**
 * How many proposals of a rule were right, and how many there were, in the articles that no rule was made with (docs/reading.md),
 * read with and without knowing their actors. `npm run bench -- reading` prints this table, in its column "held out".
 */
const measured = `
ar/affiliation/appoint 6 8
ar/affiliation/apposition 3 6
ar/affiliation/hold 1 1
ar/affiliation/home 10 12
ar/affiliation/join 2 2
ar/affiliation/lead 2 2
ar/affiliation/led 4 4
ar/affiliation/member 2 2
ar/affiliation/organ 12 15
ar/affiliation/succession 0 2
ar/affiliation/title 81 84
ar/association/agreement 0 4
ar/association/ceasefire 2 2
ar/association/contract 1 2
ar/association/detention 2 3
ar/association/dispute 2 2
ar/association/family 4 4
ar/association/foundation 0 1
ar/association/lawyer 2 2
ar/association/mediation 4 4
ar/association/ownership 4 4
ar/association/war 2 2
ar/meeting/call-noun 6 6
ar/meeting/host 4 4
ar/meeting/host-noun 0 2
ar/meeting/object 6 6
ar/meeting/talk 2 2
ar/meeting/travel 0 2
ar/meeting/visit-noun 0 2
ar/meeting/with 2 2
ar/meeting/with-noun 8 12
ar/sanction/expel 2 4
ar/sanction/lift 0 2
ar/sanction/list 2 2
ar/sanction/refuse 0 2
ar/sanction/subjectTo 2 2
ar/sanction/unlist 1 1
ar/statement/carried 2 2
ar/statement/criticize 9 12
ar/statement/demand 13 18
ar/statement/deny 11 17
ar/statement/neutral 30 42
ar/statement/praise 8 12
ar/statement/threaten 2 2
ar/statement/warn 1 2
en/affiliation/appoint 0 6
en/affiliation/apposition 14 14
en/affiliation/counterpart 14 14
en/affiliation/home 8 10
en/affiliation/join 4 4
en/affiliation/lead 3 3
en/affiliation/leave 7 7
en/affiliation/neighbour 2 2
en/affiliation/of 2 2
en/affiliation/organ 2 2
en/affiliation/owner 11 13
en/affiliation/place 2 2
en/affiliation/resign 0 1
en/affiliation/take 4 6
en/affiliation/title 39 39
en/association/agreement 2 2
en/association/alliance 2 2
en/association/ceasefire 2 2
en/association/detention 2 2
en/association/family 4 6
en/association/fighting 0 6
en/association/loan 4 4
en/association/ownership 2 2
en/association/war 2 4
en/meeting/activity 0 2
en/meeting/call 4 4
en/meeting/call-noun 8 10
en/meeting/due-noun 2 2
en/meeting/gather 2 2
en/meeting/host 2 6
en/meeting/object 2 2
en/meeting/signing 2 3
en/meeting/travel 2 2
en/meeting/visit-noun 0 2
en/meeting/with 0 6
en/meeting/with-noun 2 4
en/sanction/expel 2 2
en/sanction/freeze 2 2
en/sanction/impose 2 2
en/sanction/lift 4 4
en/sanction/orderOut 2 2
en/sanction/target 0 2
en/statement/criticize 11 11
en/statement/demand 8 8
en/statement/deny 5 6
en/statement/neutral 22 28
en/statement/noun 2 2
en/statement/praise 16 18
en/statement/promise 6 10
en/statement/warn 4 4
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
