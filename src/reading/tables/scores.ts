import type { RelationKind } from "../../ontology/relationKinds.ts";

/**
 * How many proposals of a rule were right, and how many there were, in the articles that no rule was made with (docs/reading.md),
 * read with and without knowing their actors. `npm run bench -- reading` prints this table, in its column "held out".
 */
const measured = `
ar/affiliation/apposition 6 7
ar/affiliation/counterpart 4 4
ar/affiliation/enter 2 2
ar/affiliation/home 13 16
ar/affiliation/organ 8 11
ar/affiliation/resign 0 2
ar/affiliation/succession 1 2
ar/affiliation/take 3 4
ar/affiliation/title 71 77
ar/association/agreement 4 4
ar/association/asylum 1 1
ar/association/contract 2 2
ar/association/diplomatic-relations 2 2
ar/association/family 3 5
ar/association/military-support 2 2
ar/association/ownership 2 6
ar/association/severed-relations 2 2
ar/meeting/call 6 6
ar/meeting/call-noun 3 3
ar/meeting/ceremony 2 4
ar/meeting/host 6 6
ar/meeting/host-noun 1 1
ar/meeting/object 3 4
ar/meeting/presence 0 2
ar/meeting/signing 2 2
ar/meeting/summon 2 2
ar/meeting/talk 3 3
ar/meeting/visit 2 2
ar/meeting/with 2 2
ar/meeting/with-noun 7 13
ar/sanction/ban 0 2
ar/sanction/list 1 2
ar/sanction/unlist 3 5
ar/statement/carried 1 1
ar/statement/criticize 7 8
ar/statement/demand 6 8
ar/statement/deny 4 4
ar/statement/neutral 25 32
ar/statement/praise 9 12
ar/statement/promise 4 4
ar/statement/threaten 0 2
ar/statement/warn 2 2
en/affiliation/apposition 9 9
en/affiliation/counterpart 10 12
en/affiliation/hold 2 2
en/affiliation/home 8 8
en/affiliation/lead 2 4
en/affiliation/near 1 1
en/affiliation/neighbour 2 2
en/affiliation/of 2 5
en/affiliation/organ 9 10
en/affiliation/owner 10 10
en/affiliation/place 2 2
en/affiliation/resign 1 3
en/affiliation/serve 2 2
en/affiliation/successor 2 2
en/affiliation/take 7 7
en/affiliation/title 68 70
en/affiliation/titles 4 4
en/affiliation/topic 0 2
en/association/agreement 6 6
en/association/alliance 2 2
en/association/closed-border 4 4
en/association/closed-embassy 2 2
en/association/contract 0 2
en/association/dispute 2 2
en/association/exile 2 2
en/association/family 6 6
en/association/mediation 0 4
en/association/ownership 9 9
en/association/recalled-ambassador 2 2
en/association/release 0 2
en/association/war 2 2
en/meeting/activity 2 2
en/meeting/call 0 2
en/meeting/call-noun 0 2
en/meeting/due-noun 0 4
en/meeting/host 6 8
en/meeting/object 6 8
en/meeting/signing 6 8
en/meeting/travel 0 2
en/meeting/visit-noun 4 6
en/meeting/with 4 4
en/sanction/freeze 8 10
en/sanction/hitWith 1 1
en/sanction/lift 2 2
en/sanction/orderOut 2 2
en/sanction/restrict 3 6
en/sanction/target 0 1
en/sanction/unlist 0 2
en/statement/criticize 6 6
en/statement/demand 8 12
en/statement/deny 3 6
en/statement/neutral 17 28
en/statement/praise 4 6
en/statement/promise 4 6
en/statement/threaten 2 2
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
