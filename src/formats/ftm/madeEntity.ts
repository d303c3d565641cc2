import type { Texts } from "../../write/records.ts";
import { propertyOf } from "./schemata.ts";

/** An entity that is made from the graph. */
export interface MadeEntity {
  readonly id: string;
  readonly schema: string;
  readonly caption: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** The longest values of each of FollowTheMoney's types, in Unicode characters, where they could be too long. */
const longest: Readonly<Record<string, number>> = { name: 384, string: 1024, identifier: 64, text: 65_000, url: 4096 };

/**
 * @param said values by property; what the schema does not have, or FollowTheMoney would refuse, is left out
 */
export function made(
  id: string,
  schema: string,
  caption: string | undefined,
  said: Readonly<Record<string, readonly (string | undefined)[]>>,
): MadeEntity {
  const properties = Object.entries(said).flatMap(([name, values]) => {
    const property = propertyOf(schema, name);
    if (property === undefined) return [];
    const given = values.filter((value) => value !== undefined && value.trim() !== "");
    const fitting = [...new Set(given.flatMap((value) => fit(value!, property.type)))];
    return fitting.length === 0 ? [] : [[name, fitting] as const];
  });
  return {
    id,
    caption: shortened(caption ?? schema, longest.name!),
    schema,
    properties: Object.fromEntries(properties),
  };
}

/** A text in all its languages. */
export function inAll(texts: Texts | undefined): string[] {
  return Object.values(texts ?? {});
}

/** In English, else in the first language that there is. */
export function inOne(texts: Texts | undefined): string | undefined {
  return texts?.en ?? inAll(texts)[0];
}

function fit(value: string, type: string): string[] {
  if (type === "text") return piecesOf(value, longest.text!);
  if (type === "url" && !/^https?:\/\/\S+\.\S+$/.test(value)) return [];
  if (type === "name" || type === "string") return [shortened(value, longest[type]!)];
  return [...value].length <= (longest[type] ?? Number.POSITIVE_INFINITY) ? [value] : [];
}

function shortened(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join("")}…`;
}

/** A text in pieces, parted where its lines end, as far as its lines are short enough. */
function piecesOf(text: string, most: number): string[] {
  if (text.length <= most) return [text];
  const lineEnd = text.lastIndexOf("\n", most);
  const end = lineEnd > 0 ? lineEnd : most;
  return [text.slice(0, end), ...piecesOf(text.slice(lineEnd > 0 ? end + 1 : end), most)];
}
