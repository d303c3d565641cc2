import { z } from "zod";
import { actorKinds } from "../../ontology/actorKinds.ts";
import { modalities } from "../../ontology/modalities.ts";
import { relationKinds } from "../../ontology/relationKinds.ts";
import { roles } from "../../ontology/roles.ts";
import { stances } from "../../ontology/stances.ts";
import { jsonIn } from "./jsonIn.ts";

/** The keys of a table of the ontology. */
function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): z.ZodType<Key> {
  return z.enum(Object.keys(table) as [Key, ...Key[]]) as unknown as z.ZodType<Key>;
}

const words = z.string().trim().min(1);
const optionalWords = z
  .string()
  .nullish()
  .transform((text) => text?.trim() || null);

const relation = z.object({
  kind: keysOf(relationKinds),
  quote: words,
  participants: z
    .array(z.object({ role: keysOf(roles), mention: words, name: words, actorKind: keysOf(actorKinds) }))
    .min(1)
    .max(64),
  modality: keysOf(modalities),
  date: optionalWords,
  endDate: optionalWords,
  dateText: optionalWords,
  place: optionalWords,
  stance: keysOf(stances).nullish(),
  office: optionalWords,
  associationType: optionalWords,
});

/** A relation as a model answers it: nothing of it has been checked against the text. */
export type ModelRelation = z.infer<typeof relation>;

const answer = z.object({ relations: z.array(z.unknown()).max(500) });

/** The relations of an answer, and how many were not as asked; null if it is no answer at all. */
export function readModelAnswer(
  content: string,
): { readonly relations: readonly ModelRelation[]; readonly invalid: number } | null {
  // Some models put their JSON between marks of a code block, whatever they are asked.
  const given = answer.safeParse(jsonIn(content.replace(/^\s*```(?:json)?\s*|\s*```\s*$/g, "")));
  if (!given.success) return null;
  const read = given.data.relations.map((each) => relation.safeParse(each));
  const relations = read.flatMap(({ data }) => data ?? []);
  return { relations, invalid: read.length - relations.length };
}
