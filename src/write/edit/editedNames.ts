import { BadUserInput, Conflict } from "../../errors/errors.ts";
import type { NameKind } from "../../ontology/nameKinds.ts";
import { areEqual } from "../areEqual.ts";
import { type ActorChange, digestOfName } from "../plan/actorChanges.ts";
import { digestOfRemovedName } from "../plan/removedNames.ts";
import type { NameRecord } from "../records.ts";
import type { Properties } from "../write.queries.ts";
import type { EditedActor, StoredName } from "./edit.queries.ts";
import { requireLanguage } from "./given.ts";

export interface GivenName {
  readonly value: string;
  readonly kind: NameKind;
  readonly lang?: string | null;
  readonly script?: string | null;
}

/** @throws BadUserInput if a language or a script is not valid */
export function nameRecords(given: readonly GivenName[]): NameRecord[] {
  return given.map(({ value, kind, lang, script }) => {
    if (lang) requireLanguage(lang, "names");
    if (script && !/^[A-Z][a-z]{3}$/.test(script))
      throw new BadUserInput(
        `names: "${script}" is not a script. Write a code of ISO 15924 such as Arab or Latn.`,
        "input.names",
      );
    return { value: value.trim(), ...(lang && { lang }), ...(script && { script }), kind };
  });
}

/**
 * The names that go: those with the values to remove, and those that a given name corrects, because it gives the same value
 * another kind or adds its language. A name that is also given stays.
 * @throws BadUserInput if the actor has no name with one of the values; Conflict if no PRIMARY name would be left
 */
export function namesToRemove(
  id: string,
  { names }: EditedActor,
  given: readonly NameRecord[],
  values: readonly string[],
): StoredName[] {
  const missing = values.find((value) => !names.some((name) => name.value === value));
  if (missing !== undefined)
    throw new BadUserInput(
      `The actor "${id}" has no name "${missing}". Give the name exactly as it is: ${names.map(({ value }) => `"${value}"`).join(", ")}.`,
      "input.removeNames",
    );
  const digests = new Set(given.map(digestOfName));
  const removed = names.filter(
    (name) =>
      !digests.has(digestOf(name)) && (values.includes(name.value) || given.some((correct) => corrects(correct, name))),
  );
  const left = names.filter((name) => !removed.includes(name));
  for (const part of new Set(removed.map((name) => name.part)))
    if (!hasPrimary(left.filter((name) => name.part === part)) && !(part === id && hasPrimary(given)))
      throw new Conflict(
        `The actor "${part}" would have no PRIMARY name left. Give another name with the kind PRIMARY in the same request.`,
      );
  return removed;
}

export function hasPrimary(names: readonly { readonly kind: NameKind }[]): boolean {
  return names.some(({ kind }) => kind === "PRIMARY");
}

function digestOf({ value, lang, kind }: Pick<StoredName, "value" | "lang" | "kind">): string {
  return digestOfName({ value, kind, ...(lang !== null && { lang }) });
}

function corrects(given: NameRecord, { value, lang }: StoredName): boolean {
  return given.value === value && (lang === null || (given.lang ?? lang) === lang);
}

/** New names come after all others of the same part. */
export function positioned(names: ActorChange["names"], stored: readonly StoredName[]): ActorChange["names"] {
  const ofPart = stored.filter(({ part }) => part === names[0]?.actorId);
  const first = Math.max(-1, ...ofPart.map(({ position }) => position)) + 1;
  return names.map((name, index) => ({ ...name, properties: { ...name.properties, position: BigInt(first + index) } }));
}

/**
 * The marks by which imports leave removed names out, of each part where they change. A name that an editor gives again loses
 * its mark, unless it has only another kind or language than before.
 */
export function removalMarks(
  { parts }: EditedActor,
  removed: readonly StoredName[],
  given: readonly NameRecord[],
): { id: string; properties: Properties }[] {
  const back = new Set(given.map(({ value }) => digestOfRemovedName(value)));
  return parts.flatMap(({ id, removedNames: before }) => {
    const own = removed.filter(({ part }) => part === id).map(({ value }) => digestOfRemovedName(value));
    const after = [...new Set([...before.filter((digest) => !back.has(digest)), ...own])];
    return areEqual(after, before) ? [] : [{ id, properties: { removedNames: after.length > 0 ? after : null } }];
  });
}
