import type { Trigger } from "../triggers/trigger.ts";
import type { Group, TextClause } from "./clause.ts";
import { subjectOutside } from "./copulaSubject.ts";

const auxiliaries = new Set("is are was were be been being".split(" "));

/** To whom something is done in "A, the brother of B, was arrested": what stands before the verb, without a preposition. */
export function passiveSubject(clause: TextClause, { from }: Trigger): Group | undefined {
  const { groups, tokens, language, sentence } = clause;
  // "Received at the palace by A, B said": who follows the comma.
  if (language === "en" && from === sentence.from)
    return groups.find(
      (group) =>
        group.preposition === "" &&
        !group.isGenitive &&
        [group.from, group.from - 1].some((index) => index > from && /,/.test(tokens[index]!.gap)),
    );
  const isReduced =
    language === "en" && !tokens.slice(Math.max(0, from - 2), from).some(({ folded }) => auxiliaries.has(folded));
  if (isReduced) return describedByParticiple(clause, from);
  const copula = tokens.slice(Math.max(0, from - 3), from).find(({ folded }) => auxiliaries.has(folded));
  const outside = language === "en" && copula ? subjectOutside(clause, copula.index) : undefined;
  if (outside) return outside;
  // "said that the force had been funded by": who speaks is not meant.
  const that =
    language === "en"
      ? (tokens
          .slice(0, from)
          .findLast(
            ({ folded, index }) => folded === "that" && index >= (groups[0]?.from ?? 0) && !isRelative(tokens, index),
          )?.index ?? -1)
      : -1;
  const before = groups.filter(
    (group) => group.to <= from && group.from > that && group.preposition === "" && !group.isGenitive,
  );
  const joined = language === "en" ? subjectBeforeAnd(clause, from, before) : undefined;
  if (joined) return joined;
  const isClosed = tokens.slice(Math.max(0, from - 3), from + 1).some(({ gap }) => /^[,،]/.test(gap));
  const opened = isClosed ? before.findLast(({ to }) => to < from && /^[,،]/.test(tokens[to]!.gap)) : undefined;
  return opened ?? before.at(-1);
}

/** "A, a firm that belongs to B": whether "that" stands behind a noun in apposition. */
export function isRelative(tokens: TextClause["tokens"], that: number): boolean {
  return [2, 3, 4, 5].some((step) => {
    const article = tokens[that - step];
    return article !== undefined && /^(?:an?|the)$/.test(article.folded) && /^,/.test(article.gap);
  });
}

/** "a country invaded by": what stands directly before; "A, a Beirut company owned by": what the apposition describes. */
function describedByParticiple({ groups, tokens }: TextClause, from: number): Group | undefined {
  const nearest = groups.findLast((group) => group.to <= from);
  if (nearest && isOfUnnamed(tokens, nearest, from)) return undefined;
  const isPlaceOfNoun =
    nearest !== undefined &&
    nearest.to < from &&
    nearest.members.every(({ sort }) => sort === "capital") &&
    tokens.slice(nearest.to, from).every(({ gap, letterCase }) => gap === " " && letterCase !== "capital");
  if (!isPlaceOfNoun) return nearest;
  const article = tokens[nearest.from - 1];
  const isApposition = article && /^(?:an?|the)$/.test(article.folded) && /^,/.test(article.gap);
  return isApposition ? groups.findLast(({ to }) => to === article.index) : undefined;
}

/** "A mourned three soldiers killed by B": those whom the participle describes have no name. */
function isOfUnnamed(tokens: TextClause["tokens"], { to, members }: Group, from: number): boolean {
  const between = tokens.slice(to, from);
  return (
    between.length > 1 &&
    members.every(({ sort }) => sort === "name" || sort === "pronoun") &&
    between.every(({ gap, letterCase }) => gap === " " && letterCase !== "capital") &&
    !/ly$|^(?:also|since|once|later|first|now|then|not)$/.test(between.at(-1)!.folded)
  );
}

/** "A, who funded B and was blacklisted": who is told of before "and"; not B. */
function subjectBeforeAnd({ tokens, groups }: TextClause, from: number, before: readonly Group[]): Group | undefined {
  let start = from;
  while (start > 0 && /^(?:is|are|was|were|been|being|has|have|had|later|then|also)$/.test(tokens[start - 1]!.folded))
    start--;
  if (start === from || tokens[start - 1]?.folded !== "and" || /,/.test(tokens[start - 1]!.gap)) return undefined;
  const relative = tokens.slice(0, start).findLast(({ folded, gap }) => folded === "who" && /^,/.test(gap))?.index;
  const isOpen = relative !== undefined && !tokens.slice(relative + 1, start).some(({ gap }) => /[,;.]/.test(gap));
  if (isOpen) return groups.findLast(({ to }) => to === relative);
  // "A met B and was blacklisted": the last one is an object if a verb stands between.
  const [one, other] = before.slice(-2);
  const isObject =
    one && other && tokens.slice(one.to, other.from).some(({ folded }) => /(?:ed|met|saw|won|led|left)$/.test(folded));
  return isObject && before.length === 2 ? one : undefined;
}
