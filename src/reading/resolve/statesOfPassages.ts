import type { Phrase } from "../actors/phrase.ts";
import { mayHaveOffice } from "../tables/en/institutions.ts";
import { sanctionVerbs } from "../tables/en/sanction.ts";
import { englishDateline } from "./datelines.ts";
import { type TextSoFar, withBodies } from "./textSoFar.ts";

/** The state whose president and officers agencies name without it, as they do nobody else's. */
export function isAmerican({ actor }: Phrase): boolean {
  return actor?.key === "state:US";
}

const thrones = /^(?:king|emir|sultan|crown prince)$/;

/** "WASHINGTON, May 3 (Agency) - Greece and Spain signed. President A": the state of the dateline. */
export function stateOfAmericanDateline(text: TextSoFar): Phrase | undefined {
  const dateline = englishDateline(text);
  return dateline && isAmerican(dateline) ? dateline : undefined;
}

/** "Asked about Jordan, he said that King A": the last monarchy that the sentence names before. */
export function realmBefore(text: TextSoFar, member: Phrase, office: string): Phrase | undefined {
  if (!thrones.test(office)) return undefined;
  return withBodies(text.phrases).findLast(
    (each) =>
      each.start < member.start &&
      each.actor?.kind === "STATE" &&
      text.sentenceOf(each) === text.sentenceOf(member) &&
      mayHaveOffice(each.actor.key, office),
  );
}

/** "Spain froze the assets of an adviser to President A": whom a state imposes something on is not of that state. */
export function isSanctionedBy({ phrases, tokens, sentenceOf }: TextSoFar, member: Phrase, state: string): boolean {
  const verb = tokens.find(
    ({ index }) =>
      index < member.from &&
      sentenceOf({ from: index }) === sentenceOf(member) &&
      /^(?:impos|sanction|froze|freez|blacklist|barr|bann|expel|deni)/.test(tokens[index]!.folded) &&
      sanctionVerbs.some((verbs) => verbs.has(tokens, index)),
  );
  return (
    verb !== undefined &&
    withBodies(phrases).some(
      (each) => each.actor?.key === state && sentenceOf(each) === sentenceOf(member) && each.from < verb.index,
    )
  );
}
