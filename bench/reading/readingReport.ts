import { relationKinds } from "../../src/ontology/relationKinds.ts";
import type { ReadGold, ReadingFindings } from "./benchReading.ts";

/** What was found, as Markdown. */
export function readingReport({ readings, firstMs, articleMs, slowestMs, sentencesPerSecond, words }: ReadingFindings) {
  const lines = [
    "| articles | actors | recall of clear relations | precision | right dates | plans or claims made facts |",
    "|---|---|---|---|---|---|",
    ...groups(readings, ({ article, isKnown }) => [
      `${article.isDevelopment ? "that rules were made with" : "held out"}, ${article.language}`,
      isKnown ? "known" : "unknown",
    ]),
    ...groups(readings, ({ isKnown }) => ["all", isKnown ? "known" : "unknown"]),
    "",
    "By kind and language, with known actors:",
    "",
    "| articles | kind | language | recall of clear relations | precision | right dates | plans or claims made facts |",
    "|---|---|---|---|---|---|---|",
    ...Object.keys(relationKinds).flatMap((kind) => byKind(readings, kind)),
    "",
    "By rule, with known and unknown actors: how many proposals were right.",
    "",
    "| rule | held out | all |",
    "|---|---|---|",
    ...byRule(readings),
    "",
    `An article of ${words} words takes ${articleMs.toFixed(0)} ms (median; the slowest ${slowestMs.toFixed(0)} ms, the very first ` +
      `${firstMs.toFixed(0)} ms): ${sentencesPerSecond.toFixed(0)} sentences a second.`,
  ];
  return `${lines.join("\n")}\n`;
}

function groups(readings: readonly ReadGold[], keyOf: (reading: ReadGold) => readonly string[]): string[] {
  const found = new Map<string, ReadGold[]>();
  for (const reading of readings) {
    const key = keyOf(reading).join(" | ");
    found.set(key, [...(found.get(key) ?? []), reading]);
  }
  return [...found].map(([key, group]) => `| ${key} | ${figures(group)} |`);
}

function byKind(readings: readonly ReadGold[], kind: string): string[] {
  return [true, false].flatMap((isDevelopment) =>
    (["ar", "en"] as const).flatMap((language) => {
      const group = readings.filter(
        ({ article, isKnown }) => isKnown && article.language === language && article.isDevelopment === isDevelopment,
      );
      const articles = isDevelopment ? "that rules were made with" : "held out";
      return group.length === 0 ? [] : [`| ${articles} | ${kind} | ${language} | ${figures(group, kind)} |`];
    }),
  );
}

function figures(readings: readonly ReadGold[], kind?: string): string {
  const isKind = ({ relation }: { readonly relation: { readonly kind: string } }) =>
    kind === undefined || relation.kind === kind;
  const clear = readings.flatMap(({ score }) => score.clear).filter(isKind);
  const proposals = readings.flatMap(({ score }) => score.proposals).filter(isKind);
  const dated = proposals.filter(({ isDateRight }) => isDateRight !== null);
  return [
    share(clear.filter(({ isFound }) => isFound).length, clear.length),
    share(proposals.filter(({ isRight }) => isRight).length, proposals.length),
    share(dated.filter(({ isDateRight }) => isDateRight).length, dated.length),
    share(proposals.filter(({ isMadeFact }) => isMadeFact).length, proposals.length),
  ].join(" | ");
}

function byRule(readings: readonly ReadGold[]): string[] {
  const rules = [...new Set(readings.flatMap(({ rules: all }) => all))].sort();
  return rules.map((rule) => {
    const heldOut = readings.filter(({ article }) => !article.isDevelopment);
    return `| ${rule} | ${[heldOut, readings].map((group) => rightOf(group, rule)).join(" | ")} |`;
  });
}

function rightOf(readings: readonly ReadGold[], rule: string): string {
  const proposals = readings.flatMap(({ rules, score }) => score.proposals.filter((_, index) => rules[index] === rule));
  return `${proposals.filter(({ isRight }) => isRight).length} of ${proposals.length}`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? "–" : `${(part / whole).toFixed(2)} of ${whole}`;
}
