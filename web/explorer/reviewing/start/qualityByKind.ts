import type { RuleQuality } from "./QualityTable.tsx";

/** The rules of each kind, with their sum. */
export function qualityByKind(
  rules: readonly RuleQuality[],
): readonly { readonly kind: string; readonly total: RuleQuality; readonly rules: readonly RuleQuality[] }[] {
  return [...Map.groupBy(rules, ({ kind }) => kind)].map(([kind, own]) => ({ kind, total: sum(own), rules: own }));
}

function sum(rules: readonly RuleQuality[]): RuleQuality {
  const add = (field: "pending" | "accepted" | "corrected" | "rejected") =>
    rules.reduce((total, rule) => total + rule[field], 0);
  const [accepted, corrected, rejected] = [add("accepted"), add("corrected"), add("rejected")];
  const precision = (accepted - corrected) / (accepted + rejected);
  return { ...rules[0]!, pending: add("pending"), accepted, corrected, rejected, precision };
}
