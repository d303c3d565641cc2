import { newPhrase, type Phrase, phraseOfMark, type Title } from "../phrase.ts";
import type { PhraseCollector } from "../phraseCollector.ts";
import type { EnglishBodies } from "./englishBodies.ts";
import type { EnglishText } from "./englishText.ts";

const mostBodies = 6;

/** Titles of several persons with their names, each of whom may belong to another state. */
export function englishPluralTitles(
  { text, marks, isAdjacent, isAfterComma, word }: EnglishText,
  { bodyAt }: EnglishBodies,
  collector: PhraseCollector,
  nameAt: (from: number, limit: number) => Phrase | undefined,
  titleAt: (from: number, limit: number) => Title | undefined,
) {
  return { readPluralNames };

  /** "Foreign ministers A of China and B of Japan", "the leaders of China and Japan, A and B". @returns the index after them */
  function readPluralNames(title: Title, limit: number): number {
    const interleaved = readInterleaved(title, limit);
    if (interleaved !== undefined) return interleaved;
    const after = bodiesAfter(title, limit);
    const named = after && titleBehind(after.to, limit);
    const names = namesAt(named?.to ?? after?.to ?? title.to, limit);
    if (names.length === 0) return withoutNames(title, after);
    const told = [...bodiesBefore(title), ...(after?.bodies ?? (title.body ? [title.body] : []))];
    const bodies =
      told.length > 0 || !title.isNational || names.some(({ of }) => of) ? told : statesJoined(names.length);
    const isEach = bodies.length === names.length && bodies.length > 1;
    for (const [index, { name, of }] of names.entries()) {
      const body = of ?? (isEach ? bodies[index]! : title.body);
      const own = { ...(named ?? title), body };
      const { from, start: first } = index === 0 && after ? title : name;
      const phrase = { ...name, from, start: first, title: own };
      collector.add({ ...phrase, to: of?.to ?? phrase.to });
      const start = Math.min(title.start, body?.start ?? title.start);
      if (body) collector.office(phrase, own, own.office, { start, end: of?.end ?? name.end }, "titles");
    }
    const last = names.at(-1)!;
    return last.of?.to ?? last.name.to;
  }

  /** "his guests from Oslo and Rome, Foreign Ministers A and B": the office that stands before the names. */
  function titleBehind(from: number, limit: number): Title | undefined {
    const title = isAfterComma(from) ? titleAt(from, limit) : undefined;
    return title?.isPlural && title.body === null ? title : undefined;
  }

  /** "the prime ministers of China, A, and Japan, B": the index after them, if at least two are so named. */
  function readInterleaved(title: Title, limit: number): number | undefined {
    const found: { readonly body: Phrase; readonly name: Phrase }[] = [];
    let body: Phrase | undefined = title.body?.to === title.to ? title.body : undefined;
    while (body?.actor && found.length < mostBodies) {
      const name: Phrase | undefined = isAfterComma(body.to) ? nameAt(body.to, limit) : undefined;
      if (!name) break;
      found.push({ body, name });
      const next: number = isAfterComma(name.to) && word(name.to) !== "and" ? name.to : name.to + 1;
      if (name.to >= limit || !(isAfterComma(name.to) || word(name.to) === "and")) break;
      body = bodyAt(next, limit);
    }
    if (found.length < 2) return undefined;
    for (const { body: of, name } of found) {
      const own = { ...title, body: of };
      const start = of === found[0]!.body ? title.start : of.start;
      collector.add({ ...name, title: own });
      collector.office({ ...name, title: own }, own, title.office, { start, end: name.end }, "titles");
    }
    return found.at(-1)!.name.to;
  }

  /** "A and B, the foreign ministers of China and Japan": those who were named just before, if they are as many. */
  function withoutNames(title: Title, after: BodyList | undefined): number {
    const { from, to, start, end } = title;
    const bodies = after?.bodies ?? bodiesBefore(title).concat(title.body ?? []);
    const persons = apposedPersons(title, after ? [] : bodiesBefore(title), bodies.length > 1 ? bodies.length : 0);
    if (persons.length > 0) {
      for (const [index, phrase] of persons.entries()) {
        const body = bodies[bodies.length > 1 ? index : 0]!;
        const own = { ...title, body };
        const span = { start: phrase.start, end: Math.max(end, body.end) };
        collector.office({ ...phrase, title: own }, own, title.office, span, "apposition");
      }
      return after?.to ?? to;
    }
    const besides = after ? [] : bodiesBefore(title);
    // "The ministers met again": those who were named before.
    const isOfTwo = title.body === null && !title.isCounterpart && /^the /i.test(text.slice(start, end));
    collector.add(
      newPhrase({
        from,
        to,
        start,
        end,
        title: isOfTwo ? null : { ...title, besides },
        sort: isOfTwo ? "both" : "title",
      }),
    );
    return to;
  }

  /** The persons of the list before the comma: as many as there are bodies, or "both" of one body. */
  function apposedPersons({ from, body }: Title, before: readonly Phrase[], count: number): readonly Phrase[] {
    const start = before[0]?.from ?? from;
    const isBoth = word(start - 1) === "both" || word(start) === "both";
    const first = /^(?:the|both)$/.test(word(start - 1)) ? start - 1 : start;
    if (!isAfterComma(first) || (count === 0 && !(isBoth && body))) return [];
    const persons = collector.lastOf((count || 2) + before.length).slice(0, count || 2);
    const isList = persons.every((phrase, index) => {
      const next = persons[index + 1];
      return phrase.actor?.kind === "PERSON" && (!next || next.from - phrase.to <= 1);
    });
    return isList && persons.at(-1)?.to === first ? persons : [];
  }

  /** "Peru and Chile signed it, when foreign ministers A and B": the only states named before, if they are as many and named together. */
  function statesJoined(count: number): readonly Phrase[] {
    const states = collector.lastOf(8).filter(({ sort, actor }) => sort !== "adjective" && actor?.kind === "STATE");
    const isList = states.every((each, index) => index === 0 || each.from - states[index - 1]!.to <= 1);
    return states.length === count && isList ? states : [];
  }

  interface NamedPerson {
    readonly name: Phrase;
    readonly of: Phrase | undefined;
  }

  /** "A of China, B of Japan and C" */
  function namesAt(from: number, limit: number): NamedPerson[] {
    const names: NamedPerson[] = [];
    let index = from;
    while (index < limit) {
      const name = isAdjacent(index) || isAfterComma(index) ? nameAt(index, limit) : undefined;
      if (!name) break;
      const of = word(name.to) === "of" ? bodyAt(name.to + 1, limit) : undefined;
      names.push({ name, of });
      const next = of?.to ?? name.to;
      const isAnd = word(next) === "and";
      if (!isAnd && !isAfterComma(next)) break;
      index = isAnd ? next + 1 : next;
    }
    return names;
  }

  /** "the Danish, Swedish and Norwegian premiers": whose premiers they are besides the last. */
  function bodiesBefore(title: Title): Phrase[] {
    const bodies: Phrase[] = [];
    let end = word(title.from - 1) === "and" ? title.from - 1 : 0;
    while (end > 0) {
      const mark = [marks.get(end - 1), marks.get(end - 2)].find((each) => each?.to === end);
      if (mark?.sort !== "adjective" || mark.actor.kind !== "STATE") break;
      bodies.unshift(phraseOfMark(mark));
      end = isAfterComma(mark.from) ? mark.from : 0;
    }
    return bodies;
  }

  interface BodyList {
    readonly bodies: readonly Phrase[];
    readonly to: number;
  }

  /** "the leaders of Denmark, Sweden and Norway": all of them, if more than one is told. */
  function bodiesAfter({ body, to }: Title, limit: number): BodyList | undefined {
    if (!body || body.to !== to || body.sort === "adjective") return undefined;
    const bodies = [body];
    let index = to;
    while (index < limit && bodies.length < mostBodies) {
      const isAnd = word(index) === "and";
      if (!isAnd && !isAfterComma(index)) break;
      const at = isAnd ? index + 1 : index;
      const capital = body.sort === "capital" ? marks.get(at) : undefined;
      const next = capital?.sort === "capital" ? phraseOfMark(capital) : bodyAt(at, limit);
      if (!next || next.actor === null) break;
      bodies.push(next);
      index = next.to;
      if (isAnd) break;
    }
    return bodies.length > 1 ? { bodies, to: index } : undefined;
  }
}
