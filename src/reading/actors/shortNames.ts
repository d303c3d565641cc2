import { isNameParticle } from "../../names/annotate/functionWords.ts";
import type { KnownActor } from "../../names/annotate/knownActor.ts";
import { textWords } from "../../names/annotate/textWords.ts";
import type { Token } from "../text/token.ts";
import type { Mark } from "./marks.ts";

/**
 * "Karin Berg-Holm" and later "Berg-Holm": a new person or organization whose name is a part of the name of one other of the text is
 * that one, who gets the short name as an alias.
 */
export function withShortNames(known: readonly KnownActor[], introduced: readonly KnownActor[]): KnownActor[] {
  const all = [...known, ...introduced].filter(({ kind }) => kind !== "STATE");
  const words = new Map(all.map((actor) => [actor.id, actor.names.map(({ value }) => wordsOf(value))]));
  const aliases = new Map<string, string[]>();
  const dropped = new Set<string>();
  for (const { id, kind, names } of introduced) {
    const [name] = names;
    if (!name) continue;
    const own = wordsOf(name.value);
    if (kind === "ORGANIZATION" && own.length < 2) continue;
    const longer = all.filter(
      (other) =>
        other.id !== id &&
        other.kind === kind &&
        words.get(other.id)!.some((each) => each.length > own.length && hasPart(each, own)),
    );
    const distinct = longer.filter(({ id: each }) => !dropped.has(each));
    if (distinct.length !== 1) continue;
    dropped.add(id);
    const { id: full } = distinct[0]!;
    aliases.set(full, [...(aliases.get(full) ?? []), name.value]);
  }
  return [...known, ...introduced]
    .filter(({ id }) => !dropped.has(id))
    .map((actor) => {
      const more = (aliases.get(actor.id) ?? []).map((value) => ({ value, kind: "ALIAS" as const }));
      return more.length > 0 ? { ...actor, names: [...actor.names, ...more] } : actor;
    });
}

function wordsOf(name: string): string[] {
  return textWords(name).map(({ folded }) => folded);
}

/** Whether some words stand beside each other in a name. */
function hasPart(name: readonly string[], part: readonly string[]): boolean {
  return name.some((_, index) => part.every((word, offset) => name[index + offset] === word));
}

/**
 * "Ana Ruiz Soto" and later "Ruiz": an inner word of the name of one person only, where the text has it alone, is an alias of that person.
 * @param marks the names that the text has of known actors
 */
export function withInnerNames(
  actors: readonly KnownActor[],
  introduced: readonly KnownActor[],
  marks: ReadonlyMap<number, Mark>,
  tokens: readonly Token[],
): KnownActor[] {
  const marked = [...marks.values()].filter(({ actor }) => actor.kind === "PERSON");
  const names = new Map<string, string>([
    ...marked.map(
      ({ actor, from, to }) =>
        [
          actor.key,
          tokens
            .slice(from, to)
            .map(({ value }) => value)
            .join(" "),
        ] as const,
    ),
    ...introduced.flatMap(({ id, kind, names: [name] }) =>
      kind === "PERSON" && name ? [[id, name.value] as const] : [],
    ),
  ]);
  const bearers = new Map<string, string[]>();
  for (const [id, name] of names)
    for (const word of new Set(wordsOf(name))) bearers.set(word, [...(bearers.get(word) ?? []), id]);
  const alone = aloneIn(tokens, marks);
  const aliases = new Map<string, string>();
  for (const [id, name] of names) {
    const inner = wordsOf(name).slice(1, -1);
    const word = inner.find((each) => alone.has(each) && bearers.get(each)!.length === 1);
    if (word !== undefined) aliases.set(id, alone.get(word)!);
  }
  return actors.map((actor) => {
    const value = aliases.get(actor.id);
    return value === undefined ? actor : { ...actor, names: [...actor.names, { value, kind: "ALIAS" as const }] };
  });
}

/** Capitalized words that stand alone, as they are written. */
function aloneIn(tokens: readonly Token[], marks: ReadonlyMap<number, Mark>): ReadonlyMap<string, string> {
  const isCapital = (index: number) => tokens[index]?.letterCase === "capital" && /^[ -]$/.test(tokens[index]!.gap);
  const covered = new Set(
    [...marks.values()].flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
  );
  return new Map(
    tokens
      .filter(
        ({ index, letterCase, folded, value }) =>
          letterCase === "capital" &&
          value.length >= 4 &&
          !covered.has(index) &&
          !isNameParticle(folded) &&
          !(isCapital(index) && tokens[index - 1]?.letterCase === "capital") &&
          !isCapital(index + 1),
      )
      .map(({ folded, value }) => [folded, value]),
  );
}
