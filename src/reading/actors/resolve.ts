import { fold } from "../../names/fold.ts";
import type { ActorKind } from "../../ontology/actorKinds.ts";
import { organizationNounPatterns } from "../tables/organizations.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Token } from "../text/token.ts";
import type { TextActor } from "./marks.ts";
import { namedBefore } from "./namedBefore.ts";
import { chainThrough, type Phrase, type StatedAffiliation } from "./phrase.ts";
import type { Phrases } from "./phrases.ts";

export interface Resolved {
  readonly phrases: readonly Phrase[];
  readonly affiliations: readonly StatedAffiliation[];
  /** Who "they" and "the two" are. */
  readonly plurals: ReadonlyMap<Phrase, readonly Phrase[]>;
}

interface Holder {
  readonly actor: TextActor;
  readonly phrase: Phrase;
  readonly head: string;
  readonly body: string | undefined;
}

/** Finds out whom titles and pronouns stand for, and which state an office belongs to that the text names without one. */
export function resolve(
  { phrases, affiliations }: Phrases,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): Resolved {
  const plurals = new Map<Phrase, readonly Phrase[]>();
  const sentenceByToken = new Int32Array(tokens.length);
  for (const [index, { from, to }] of sentences.entries()) sentenceByToken.fill(index, from, to);
  const holders = officeHolders(affiliations);
  const capitals = phrases.filter(({ sort }) => sort === "capital");
  const stated: StatedAffiliation[] = [];
  const { countryOf, personOf, ministryOf, ownerOf } = namedBefore({ phrases, tokens, stated, sentenceOf });
  for (const affiliation of [...affiliations].sort((a, b) => a.start - b.start)) {
    const completed = complete(affiliation);
    if (completed) stated.push(completed);
  }
  const stateHolders = officeHolders(stated);
  for (const phrase of phrases) {
    const body = phrase.title?.body;
    if (body?.actor === null) pointUnnamed(body);
    pointUnnamed(phrase);
    if (phrase.sort === "person") point(phrase, personOf(phrase));
    if (phrase.sort === "title") point(phrase, holderOf(phrase, stateHolders));
    if (phrase.sort === "title" && phrase.actor === null) point(phrase, spokenFor(phrase));
    if (phrase.sort === "pronoun") point(phrase, antecedentOf(phrase));
    if (phrase.sort === "both") {
      const both = bothOf(phrase);
      if (both) plurals.set(phrase, both);
    }
  }
  return { phrases, affiliations: stated, plurals };

  /** What stands for a state or an organization that was named before. */
  function pointUnnamed(phrase: Phrase): void {
    if (phrase.sort === "country") point(phrase, countryOf(phrase));
    if (phrase.sort === "organization") point(phrase, organizationOf(phrase) ?? ministryOf(phrase));
    if (phrase.sort === "owner") point(phrase, ownerOf(phrase));
  }

  /** The affiliation with its body; null if the text does not tell it. */
  function complete(affiliation: StatedAffiliation): StatedAffiliation | null {
    const { member, body } = affiliation;
    if (member.actor === null) return null;
    pointUnnamed(body);
    if (body.actor === null && /^(?:country|organization|owner)$/.test(body.sort)) return null;
    if (body.actor !== null && !body.title?.isCounterpart && affiliation.office !== "") return affiliation;
    const before = phrases.findLast(
      ({ start, title }) => start < affiliation.start && title !== null && title.office !== "",
    );
    const title = member.title ?? body.title;
    if (title?.isCounterpart) {
      if (!before?.title || body.actor === null) return null;
      const start =
        before.end <= affiliation.start && sentenceOf(before) === sentenceOf(member) ? before.start : affiliation.start;
      return { ...affiliation, start, office: before.title.office, head: before.title.head, rule: "counterpart" };
    }
    const isKnown = holders.some(
      ({ actor, head, body: of }) => actor.key === member.actor!.key && of !== undefined && head === title?.head,
    );
    const neighbour = isKnown ? undefined : bodyOfNeighbour(affiliation);
    if (neighbour) {
      const start = Math.min(neighbour.start, affiliation.start);
      return {
        ...affiliation,
        start,
        end: Math.max(neighbour.end, affiliation.end),
        body: neighbour,
        rule: "neighbour",
      };
    }
    const { start, end } = title!;
    const home = isArabic(title!.words) && !isKnown ? homeState(member) : undefined;
    if (home)
      return {
        ...affiliation,
        body: { ...body, head: { start, end }, actor: home.actor, chain: [home.head] },
        rule: "home",
      };
    const capital = capitals.findLast(({ start }) => start < member.start);
    if (isKnown || !capital?.actor) return null;
    const near = sentenceOf(capital) === sentenceOf(member);
    // An English dateline says where the reporter is.
    if (!near && /[a-z]/i.test(affiliation.office ?? "")) return null;
    return {
      ...affiliation,
      start: near ? capital.start : affiliation.start,
      body: near ? capital : { ...body, head: { start, end }, actor: capital.actor, chain: [capital.head] },
      rule: near ? "place" : "dateline",
    };
  }

  /**
   * Whose minister an Arabic article means that does not say it: where a capital stands before "في" in his sentence, else the
   * state of the dateline, else the first state that the article names.
   */
  function homeState(member: Phrase): Phrase | undefined {
    const isPlace = ({ from, preposition }: Phrase) => preposition === "ب" || tokens[from - 1]?.folded === "في";
    const near = capitals.find(
      (each) => each.start < member.start && sentenceOf(each) === sentenceOf(member) && isPlace(each),
    );
    if (near) return near;
    const dateline = capitals.find(({ from, to }) => isDateline(from, to));
    return (
      dateline ??
      phrases.find(({ start, sort, actor }) => start < member.start && sort !== "capital" && actor?.kind === "STATE")
    );
  }

  /** "أنقرة، السبت 4 آب": a capital that begins its line, before a comma or a dash. */
  function isDateline(from: number, to: number): boolean {
    const begins = from === 0 || tokens[from]!.gap.includes("\n");
    return begins && /^\s*[،,–—-]/.test(tokens[to]?.gap ?? "");
  }

  /** "The French president and his prime minister, A": the only state whose offices the sentence names. */
  function bodyOfNeighbour({ member }: StatedAffiliation): Phrase | undefined {
    if (!/^(?:his|her|its|their) /i.test(member.title?.words ?? "")) return undefined;
    const bodies = affiliations
      .filter((other) => other.member !== member && sentenceOf(other.member) === sentenceOf(member))
      .map(({ body }) => body)
      .filter(({ actor }) => actor !== null);
    const [first] = bodies;
    const isOne = bodies.every(({ actor }) => actor!.key === first?.actor?.key);
    return isOne && first?.actor?.kind === "STATE" ? first : undefined;
  }

  function sentenceOf({ from }: Pick<Phrase, "from">): number {
    return sentenceByToken[from]!;
  }

  function point(phrase: Phrase, to: Phrase | undefined): void {
    if (!to?.actor) return;
    phrase.actor = to.actor;
    phrase.chain = chainThrough(to);
  }

  function holderOf({ title, start }: Phrase, known: readonly Holder[]): Phrase | undefined {
    if (title === null || title.isPlural || title.isFormer || (title.isCounterpart && !title.body)) return undefined;
    if (title.body !== null && title.body.actor === null) return undefined;
    const body = title.body?.actor?.key;
    // "his French counterpart": who holds the office of the title before it.
    const head = title.isCounterpart
      ? phrases.findLast((each) => each.start < start && each.title !== null && each.title.head !== "")?.title?.head
      : title.head;
    // "الوزير": a minister of whatever.
    const isSameOffice = (each: Holder) => each.head === head || (isShort(head) && each.head.startsWith(`${head} `));
    const isSame = (each: Holder) => isSameOffice(each) && (body === undefined || each.body === body);
    const fitting = known.filter(isSame);
    const before = fitting.findLast(({ phrase }) => phrase.start < start);
    if (body === undefined) return before?.phrase;
    return new Set(fitting.map(({ actor }) => actor.key)).size === 1 ? (before ?? fitting[0])!.phrase : before?.phrase;
  }

  /** "representatives of the movement", "a spokesman for the ministry": whoever they are, they act for it. */
  function spokenFor({ title }: Phrase): Phrase | undefined {
    const isRepresentative = title?.isPlural || /^(?:spokes|(?:ال)?متحدث|(?:ال)?ناطق)/.test(title?.office ?? "");
    const body = title?.body;
    // "وزراء خارجية مصر والأردن": ministers without names meet for their states.
    const isOfState = title?.isPlural && body?.sort === "name" && /\p{Script=Arabic}/u.test(title.words);
    return isRepresentative && (body?.actor?.kind === "ORGANIZATION" || isOfState) ? (body ?? undefined) : undefined;
  }

  /** The organization named last that has the noun in its name: "the agency". */
  function organizationOf({ from, to, start }: Phrase): Phrase | undefined {
    const noun = tokens[to - 1]!.forms.at(-1)!
      .word.replace(/^ال/, "")
      .replace(/^(وزار)ت(?:ه|ها)$/, "$1ه");
    const alike = new RegExp(organizationNounPatterns[noun] ?? noun);
    const wordsOf = (each: Phrase) => tokens.slice(each.from, each.to).map(({ folded }) => folded);
    const named = (each: Phrase) => {
      const names = (each.actor!.candidates[0]?.actor.names ?? []).map(({ value }) => value);
      return [fold([each.actor!.name, ...names].join(" ")), ...wordsOf(each)].join(" ");
    };
    return phrases
      .flatMap((each) => (each.title?.body ? [each, each.title.body] : [each]))
      .findLast(
        (each) =>
          each.from < from && each.start < start && each.actor?.kind === "ORGANIZATION" && alike.test(named(each)),
      );
  }

  function antecedentOf(phrase: Phrase): Phrase | undefined {
    const word = tokens[phrase.from]!.folded;
    const isPerson = /^(?:he|him|his|she|her)$/.test(word);
    const fits = ({ actor, sort, title }: Phrase) =>
      actor !== null && sort !== "adjective" && !title?.isPlural && (actor.kind === "PERSON") === isPerson;
    const here = sentenceOf(phrase);
    const candidates = phrases.filter((each) => each.start < phrase.start && fits(each) && sentenceOf(each) === here);
    const actors = new Set(candidates.map(({ actor }) => actor!.key));
    const before = () => phrases.find((each) => fits(each) && sentenceOf(each) === here - 1 && each.sort !== "pronoun");
    const isObject = /^(?:him|her|them)$/.test(word) && !phrase.isGenitive;
    if (isObject && actors.size === 1) {
      const other = before();
      return other && !actors.has(other.actor!.key) ? other : undefined;
    }
    if (/^(?:he|she)$/.test(word) && candidates.some(({ isGenitive, sort }) => isGenitive && sort === "pronoun"))
      return undefined;
    if (actors.size === 1) return candidates.at(-1);
    // "Beijing rejected criticism of its drills": the last one that no preposition stands before.
    if (word === "its") return candidates.findLast(({ from, isGenitive }) => !isGenitive && !isAfterPreposition(from));
    if (actors.size > 1) return /^(?:he|she)$/.test(word) ? candidates[0] : undefined;
    return before();
  }

  function isAfterPreposition(from: number): boolean {
    const before = tokens.slice(Math.max(0, from - 2), from).map(({ folded }) => folded);
    if (before.at(-1) === "the") before.pop();
    return /^(?:of|on|with|to|in|at|from|for|against|over|about|into|by|between|near)$/.test(before.at(-1) ?? "");
  }

  function bothOf(phrase: Phrase): readonly Phrase[] | undefined {
    const here = sentenceOf(phrase);
    const kinds = kindsOfBoth(tokens.slice(phrase.from, phrase.to));
    for (const sentence of [here, here - 1])
      for (const kind of kinds) {
        const pair = pairOf(phrase, kind, sentence);
        if (pair) return pair;
        if (kinds.length === 1 && actorsIn(phrase, kind, sentence).length > 2) return undefined;
      }
    // In Arabic, those of the headline.
    if (!isArabic(tokens[phrase.from]!.value)) return undefined;
    return kinds.map((kind) => pairOf(phrase, kind, 0)).find((pair) => pair !== undefined);
  }

  /** The two of a kind that a sentence names before a phrase, if it names no third. */
  function pairOf(phrase: Phrase, kinds: readonly ActorKind[], sentence: number): readonly Phrase[] | undefined {
    const distinct = actorsIn(phrase, kinds, sentence);
    if (distinct.length !== 2) return undefined;
    return distinct.map((each) => ({
      ...phrase,
      sort: "pronoun" as const,
      actor: each.actor,
      chain: chainThrough(each),
    }));
  }

  function actorsIn(phrase: Phrase, kinds: readonly ActorKind[], sentence: number): readonly Phrase[] {
    const before = phrases
      .flatMap((each) => (each.title?.body ? [each, each.title.body] : [each]))
      .filter(
        ({ start, actor, from }) =>
          start < phrase.start && actor !== null && kinds.includes(actor.kind) && sentenceOf({ from }) === sentence,
      );
    return [...new Map(before.map((each) => [each.actor!.key, each])).values()];
  }
}

/** Of which kinds two can be: states for "the countries", persons for "the ministers", either or parties for "الجانبان". */
function kindsOfBoth(words: readonly Token[]): readonly (readonly ActorKind[])[] {
  if (isCountries(words)) return [["STATE"]];
  const areSides = words.some(({ forms }) =>
    forms.some(({ word }) => /^(?:الجانبان|الجانبين|الطرفان|الطرفين|الوفدان|الوفدين|بينهما)$/.test(word)),
  );
  return areSides ? [["PERSON"], ["STATE", "ORGANIZATION"]] : [["PERSON"]];
}

function isArabic(words: string): boolean {
  return /\p{Script=Arabic}/u.test(words);
}

/** Whether an Arabic office has one word that tells who it is where only one holder was named. */
function isShort(head: string | undefined): boolean {
  return head !== undefined && /^(?:وزير|سفير|متحدث|ناطق|مبعوث|منسق|ممثل|قائد|أمين|مدير)$/.test(head);
}

function isCountries(words: readonly Token[]): boolean {
  return words.some(({ forms }) =>
    forms.some(({ word }) =>
      /^(?:countries|states|nations|neighbours|neighbors|البلدان|البلدين|الدولتان|الدولتين|الجارتان|الجارتين)$/.test(
        word,
      ),
    ),
  );
}

function officeHolders(affiliations: readonly StatedAffiliation[]): Holder[] {
  return affiliations.flatMap(({ member, body, head }) =>
    member.actor?.kind === "PERSON" && member.title
      ? [{ actor: member.actor, phrase: member, head: head ?? member.title.head, body: body.actor?.key }]
      : [],
  );
}
