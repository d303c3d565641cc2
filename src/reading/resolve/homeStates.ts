import type { Phrase } from "../actors/phrase.ts";
import { beginsLine, cityState, englishDateline } from "./datelines.ts";
import { hasArabic, type TextSoFar, withBodies } from "./textSoFar.ts";

type Named = Pick<TextSoFar, "tokens" | "phrases" | "affiliations" | "capitals">;

/** The state that an article is about: in English the one that it names most, in Arabic that of its dateline or of its first offices. */
export function homeOf(text: Named): Phrase | undefined {
  if (text.tokens.some(({ value }) => hasArabic(value))) return homeOfArabic(text);
  const [first] = statesByCount(text);
  return first;
}

/**
 * The states of an English article that it names more than once, or whose offices it tells, those that it names most first; among equals
 * that of the dateline, then the one named first.
 */
export function statesByCount({ tokens, phrases, affiliations, capitals }: Named): readonly Phrase[] {
  const bodies = affiliations.map(({ body }) => body).filter(({ title }) => title === null);
  const named = [...new Map([...withBodies(phrases), ...bodies].map((each) => [each.start, each])).values()].filter(
    ({ actor }) => actor?.kind === "STATE",
  );
  const distinct = [...new Map(named.toReversed().map((each) => [each.actor!.key, each])).values()];
  const dateline = englishDateline({ tokens, capitals })?.actor?.key;
  // "Ghana recalls envoy", from Accra: an article about Ghana, however often it names others.
  const isOfHeadline = named[0]?.actor?.key === dateline;
  // "NAIROBI - Chad's government signed": Chad, whoever is host.
  const opening = isOfHeadline && named[1] && opensLead({ tokens }, named[1]) ? named[1].actor?.key : undefined;
  const isElsewhere = opening !== undefined && opening !== dateline;
  // Without a headline, the dateline only says where the reporter is.
  const isActing = actsInLead(named, dateline);
  const isAlone = named[0]?.sort === "capital" && !isActing;
  const bonus = isOfHeadline && !isElsewhere && !isAlone ? (isActing ? 4 : 2) : 0.5;
  const count = (key: string) =>
    named.filter(({ actor }) => actor!.key === key).length +
    (key === dateline ? bonus : 0) +
    (isElsewhere && key === opening ? 2 : 0);
  const isTold = ({ actor }: Phrase) => bodies.some((body) => body.actor?.key === actor!.key);
  return distinct
    .filter((each) => count(each.actor!.key) > 1 || isTold(each))
    .sort((one, other) => count(other.actor!.key) - count(one.actor!.key) || one.start - other.start);
}

/** Whether a state is the first word behind a dateline. */
function opensLead({ tokens }: Pick<TextSoFar, "tokens">, { from, sort }: Phrase): boolean {
  const first = tokens[from - 1]?.folded === "the" ? from - 1 : from;
  return sort !== "capital" && /[-–—]\s$/.test(tokens[first]!.gap);
}

/** "KAMPALA - Uganda expelled": the dateline's state, and the first that the text names after it, does something. */
function actsInLead(named: readonly Phrase[], dateline: string | undefined): boolean {
  const [, first] = named;
  return named[0]?.sort === "capital" && first?.actor?.key === dateline && first?.sort === "name";
}

/** That of its dateline if the text names it, or the one whose offices the text names first and most. */
function homeOfArabic({ tokens, phrases, affiliations, capitals }: Named): Phrase | undefined {
  const stated = affiliations.map(({ body }) => body);
  const dateline =
    capitals.find((capital) => capital.actor?.kind === "STATE" && beginsLine({ tokens }, capital)) ??
    cityState({ tokens, phrases });
  if (dateline) {
    const isNamed = [...phrases, ...stated].some(
      ({ actor, sort }) => actor?.key === dateline.actor?.key && sort !== "capital",
    );
    return isNamed ? dateline : undefined;
  }
  const bodies = stated.filter(({ actor }) => actor?.kind === "STATE");
  const count = (key: string | undefined) => phrases.filter(({ actor }) => actor?.key === key).length;
  const [first] = bodies;
  const isMost = bodies.every(
    ({ actor }) => actor!.key === first?.actor?.key || count(actor!.key) < count(first?.actor?.key),
  );
  if (first && isMost) return first;
  const named = phrases.find(({ actor, sort }) => actor?.kind === "STATE" && sort !== "adjective");
  const topic = bodies.find(({ actor }) => actor!.key === named?.actor?.key);
  return topic ?? (named && hasArabic(tokens[named.from]!.value) ? named : undefined);
}
