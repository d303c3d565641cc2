import { datesContradict } from "../../../dates/datesContradict.ts";
import { isPartialDate } from "../../../dates/partialDate.ts";
import type { NameRow } from "../../../graphql/actor/actor.queries.ts";
import { nameSimilarity } from "./nameSimilarity.ts";

/** A value of a property of an actor. */
export type PropertyValue = TextValue | ActorValue;
interface TextValue {
  readonly text: string;
}
interface ActorValue {
  readonly id: string;
  readonly name: string;
  /** All names, to compare them with a text. */
  readonly names: readonly NameRow[];
}

/** A value that a client asks for: a text or, if the client knows it, the id of an actor. */
export interface AskedValue {
  readonly text: string;
  readonly id: string | null;
}

/** How similar a value of an actor is to the one asked for, from 0 to 1. */
export type Comparison = (asked: AskedValue, value: PropertyValue) => number;

export const sameText: Comparison = (asked, value) => Number("text" in value && value.text === asked.text.trim());

/** Names in any script. */
export const similarName: Comparison = (asked, value) => ("text" in value ? nameSimilarity(asked.text, value.text) : 0);

/** Two dates agree if they may be of one day: "1961" and "1961-04". The time of a date and time is ignored. */
export const agreeingDate: Comparison = (asked, value) => {
  const date = asked.text.trim().replace(/T.*$/, "");
  return Number("text" in value && isPartialDate(date) && !datesContradict(date, value.text));
};

/** The same actor or, if only a text is known, one with a similar name. */
export const sameActor: Comparison = (asked, value) => {
  if ("text" in value) return 0;
  if (asked.id !== null || asked.text === value.id) return Number((asked.id ?? asked.text) === value.id);
  return Math.max(...value.names.map((name) => nameSimilarity(asked.text, name.value)));
};
