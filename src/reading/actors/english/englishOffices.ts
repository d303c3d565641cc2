import { offices } from "../../tables/en/offices.ts";
import type { Token } from "../../text/token.ts";
import { linesOf, type WordMatch, WordTable } from "../../text/wordTable.ts";
import type { Office } from "../office.ts";
import { ministerAt } from "./englishMinisters.ts";

const listed = new WordTable<Office>(
  linesOf<"national" | "any">(offices).flatMap(([office, sort]) => {
    const isNational = sort === "national";
    return [
      [office, { office, isNational, isPlural: false }],
      [pluralOf(office), { office, isNational, isPlural: true }],
    ] as const;
  }),
);

/** Offices in the singular and in the plural: those of the table, and ministers of any portfolio. */
export const englishOffices = {
  at(tokens: readonly Token[], from: number): WordMatch<Office> | undefined {
    const office = listed.at(tokens, from);
    const minister = ministerAt(tokens, from);
    const longest = (minister?.to ?? 0) > (office?.to ?? 0) ? minister : office;
    return longest?.value.office === "deputy" ? (deputyOf(tokens, longest) ?? longest) : longest;
  },
  has(tokens: readonly Token[], from: number): boolean {
    return this.at(tokens, from) !== undefined;
  },
  /** Whether an office of at most three words ends before a place. */
  endsAt(tokens: readonly Token[], to: number): boolean {
    return [to - 1, to - 2, to - 3].some((from) => from >= 0 && this.at(tokens, from)?.to === to);
  },
};

/** "deputy secretary": the deputy of another office. */
function deputyOf(tokens: readonly Token[], deputy: WordMatch<Office>): WordMatch<Office> | undefined {
  const isNext = /^[ -]$/.test(tokens[deputy.to]?.gap ?? "") && !tokens[deputy.to - 1]!.isGenitive;
  const office = isNext ? (listed.at(tokens, deputy.to) ?? ministerAt(tokens, deputy.to)) : undefined;
  return (
    office && { ...office, value: { ...office.value, office: `deputy ${office.value.office}` }, form: deputy.form }
  );
}

function pluralOf(office: string): string {
  const [first = "", ...rest] = office.split(" ");
  if (rest[0] === "of" || rest[0] === "general")
    return [`${first.replace(/([^aeiou])y$/, "$1ie")}s`, ...rest].join(" ");
  return `${office.replace(/([^aeiou])y$/, "$1ie").replace(/man$/, "me")}${office.endsWith("man") ? "n" : "s"}`;
}
