import { storedNames } from "../../ontology/field.ts";
import { actorFields } from "../../ontology/fields.ts";
import { areEqual } from "../areEqual.ts";
import type { StatedKind } from "../plan/kinds.ts";
import type { ActorState, Properties } from "../write.queries.ts";

/** What an actor may take from one that is merged into it: its fields, and its kind with its certainty. Null if it has none. */
export type ActorValues = Readonly<Record<string, unknown>>;

/** An actor's properties, and as JSON in `own` its own values of those that it has taken from merged actors. */
export type StoredActor = ActorState["parts"][number];

/** The value of a merged actor before and after a change: null while the two are not merged. */
export type ValueChanges = Readonly<Record<string, { readonly before: unknown; readonly after: unknown }>>;

export function valuesOf(properties: Properties & StatedKind): ActorValues {
  const { kind, kindGuessed = null } = properties;
  const fields = storedNames(actorFields).map(([, name]) => [name, properties[name] ?? null]);
  return { ...Object.fromEntries(fields), kind: { kind, kindGuessed } };
}

export function propertiesOfValues({ kind, ...fields }: ActorValues): Properties {
  return { ...fields, ...(kind as StatedKind | undefined) };
}

export function parseOwn({ own }: Pick<StoredActor, "own">): ActorValues {
  return own ? (JSON.parse(own) as ActorValues) : {};
}

/** Null if all values are the actor's own. */
export function formatOwn(own: ActorValues): string | null {
  return Object.keys(own).length === 0 ? null : JSON.stringify(own);
}

/**
 * What changes in an actor if a merged one changes. It takes values that it lacks, and a stated kind instead of a guess. A value that it
 * has taken follows the merged actor, and gives way to its own one, or that of another merged actor, once there is none.
 * @param others the values of the other actors merged into it
 * @param replaces whether the values replace its own ones, because they correct the actor
 * @returns the values that change, and all own ones of those that it has taken
 */
export function valuesAfter(
  actor: StoredActor,
  others: readonly ActorValues[],
  changes: ValueChanges,
  replaces: boolean,
): { readonly changed: ValueChanges; readonly own: ActorValues } {
  const own: Record<string, unknown> = { ...parseOwn(actor) };
  const values = valuesOf(actor);
  const changed: Record<string, ValueChanges[string]> = {};
  const set = (name: string, after: unknown) => {
    if (!areEqual(values[name], after)) changed[name] = { before: values[name], after };
  };
  for (const [name, { before, after }] of Object.entries(changes)) {
    const current = values[name] ?? null;
    const isTaken = name in own;
    if (isTaken && areEqual(current, before)) {
      const other =
        after ?? own[name] ?? others.map((each) => each[name] ?? null).find((value) => value !== null) ?? null;
      set(name, other);
      if (areEqual(other, own[name])) delete own[name];
    } else if (after !== null && (current === null || replaces || isBetterKind(name, current, after))) {
      if (areEqual(current, after)) continue;
      if (!isTaken) own[name] = current;
      set(name, after);
    }
  }
  return { changed, own };
}

function isBetterKind(name: string, current: unknown, after: unknown): boolean {
  const isGuess = (kind: unknown) => (kind as StatedKind).kindGuessed === true;
  return name === "kind" && isGuess(current) && !isGuess(after);
}
