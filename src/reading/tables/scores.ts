import type { RelationKind } from "../../ontology/relationKinds.ts";

/**
 * How many proposals of a rule were right, and how many there were, in the articles that no rule was made with (docs/reading.md),
 * read with and without knowing their actors. `npm run bench -- reading` prints this table, in its column "held out".
 */
const measured = `
ar/affiliation/appoint 2 2
ar/affiliation/home 24 25
ar/affiliation/lead 1 1
ar/affiliation/leave 2 2
ar/affiliation/neighbour 2 2
ar/affiliation/organ 12 13
ar/affiliation/portfolio 1 1
ar/affiliation/take 1 2
ar/affiliation/title 80 88
ar/affiliation/was 2 2
ar/association/agreement 6 6
ar/association/detention 2 4
ar/association/dispute 2 2
ar/association/family 1 1
ar/association/funding 0 1
ar/association/mediation 0 2
ar/association/recalled-ambassador 2 2
ar/association/release 4 4
ar/meeting/call 2 2
ar/meeting/call-noun 2 2
ar/meeting/host 2 4
ar/meeting/host-noun 2 2
ar/meeting/object 6 7
ar/meeting/signing 3 4
ar/meeting/talk 1 3
ar/meeting/travel 2 4
ar/meeting/visit 2 2
ar/meeting/visit-noun 2 2
ar/meeting/with 4 6
ar/meeting/with-noun 7 10
ar/sanction/impose 0 2
ar/sanction/lift 2 2
ar/sanction/list 4 4
ar/sanction/noun 1 1
ar/statement/criticize 7 8
ar/statement/demand 8 14
ar/statement/deny 9 12
ar/statement/neutral 14 29
ar/statement/praise 7 12
ar/statement/promise 2 4
ar/statement/warn 2 4
en/affiliation/apposition 8 10
en/affiliation/counterpart 4 4
en/affiliation/dismiss 0 2
en/affiliation/home 7 14
en/affiliation/lead 3 3
en/affiliation/member 2 2
en/affiliation/organ 3 10
en/affiliation/owner 12 14
en/affiliation/party 4 4
en/affiliation/place 2 2
en/affiliation/resign 1 1
en/affiliation/serve 2 2
en/affiliation/take 3 3
en/affiliation/title 60 61
en/affiliation/topic 1 2
en/association/agreement 4 4
en/association/alliance 3 4
en/association/diplomatic-relations 2 2
en/association/family 9 11
en/association/loan 0 2
en/association/ownership 1 1
en/association/partnership 0 2
en/meeting/activity 0 2
en/meeting/call 12 12
en/meeting/call-noun 2 4
en/meeting/discuss 2 2
en/meeting/guest-noun 1 1
en/meeting/host 1 2
en/meeting/object 8 12
en/meeting/signing 2 2
en/meeting/travel 2 6
en/meeting/with 2 4
en/meeting/with-noun 4 6
en/sanction/ban 2 2
en/sanction/freeze 0 2
en/sanction/list 2 4
en/sanction/orderOut 2 2
en/sanction/restrict 2 2
en/statement/criticize 6 8
en/statement/demand 8 8
en/statement/deny 8 10
en/statement/neutral 29 39
en/statement/praise 6 8
en/statement/promise 2 4
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
