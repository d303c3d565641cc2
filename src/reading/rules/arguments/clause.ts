import type { Phrase } from "../../actors/phrase.ts";
import type { TextDate } from "../../dates/textDates.ts";
import type { ReadingLanguage } from "../../reading.ts";
import type { ArabicGender } from "../../text/arabicVerbs.ts";
import type { Sentence } from "../../text/sentences.ts";
import type { Token } from "../../text/token.ts";
import type { DateOfNoun } from "../triggers/datesOfNouns.ts";

/** Phrases that are joined by "and": one subject or one object. */
export interface Group {
  readonly from: number;
  readonly to: number;
  readonly members: readonly Phrase[];
  readonly preposition: string;
  readonly isGenitive: boolean;
}

/** A sentence with what is known about its parts, in which rules look for relations. */
export interface TextClause {
  readonly language: ReadingLanguage;
  readonly text: string;
  /** The day of publication; null if it is not known. */
  readonly publishedOn: string | null;
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly index: number;
  readonly groups: readonly Group[];
  /** All phrases, also adjectives and those that nobody is found for. */
  readonly phrases: readonly Phrase[];
  /** When something was. */
  readonly dates: readonly TextDate[];
  readonly datesOfNouns: readonly DateOfNoun[];
  /** The state that the article is about. */
  readonly home: Phrase | undefined;
  /** The genders of persons, as far as Arabic titles tell them, by the keys of their actors. */
  readonly genders: ReadonlyMap<string, ArabicGender>;
  /** Where somebody holds an office, by the key of the actor. */
  readonly bodies: ReadonlyMap<string, Phrase>;
  /** The subjects of the sentences before, the last one first. */
  readonly earlier: readonly Group[];
  /** Whether a token is within quotation marks. */
  isQuoted(token: number): boolean;
  /** The phrase that covers a token. */
  phraseAt(token: number): Phrase | undefined;
  isDate(token: number): boolean;
}

/** The prepositions of those named of several: "officials, including A", and "among them" and "notably", which count as it. */
export const partitives: readonly string[] = ["including", "بينهم", "منهم", "فيهم", "ضمنهم"];

/** A group of one phrase. */
export function groupOf(phrase: Phrase, isGenitive = false): Group {
  return { from: phrase.from, to: phrase.to, members: [phrase], preposition: "", isGenitive };
}

/** The first group from a token on that has no preposition, or one of the given ones. */
export function groupAfter(
  { groups }: TextClause,
  from: number,
  limit: number,
  prepositions: readonly string[] = [""],
): Group | undefined {
  return groups.find((group) => group.from >= from && group.from < limit && prepositions.includes(group.preposition));
}

/** Whether a group names persons and nobody else. */
export function arePersons({ members }: Group): boolean {
  return members.length > 0 && members.every(({ actor }) => actor?.kind === "PERSON");
}

/** Whether a group names persons or holders of offices without a name: "the Irish prime minister". */
export function arePeople({ members }: Group): boolean {
  return (
    members.length > 0 && members.every(({ actor, title }) => actor?.kind === "PERSON" || (actor && title !== null))
  );
}

/** Where an English noun phrase begins, with its article. */
export function startWithArticle({ tokens }: Pick<TextClause, "tokens">, from: number): number {
  return /^(?:the|an?)$/.test(tokens[from - 1]?.folded ?? "") ? from - 1 : from;
}
