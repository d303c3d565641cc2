import { fold } from "../../names/fold.ts";
import type { ActorKind } from "../../ontology/actorKinds.ts";
import { organizationNounPatterns } from "../tables/organizations.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Token } from "../text/token.ts";
import type { TextActor } from "./marks.ts";
import { namedBefore } from "./namedBefore.ts";
import { chainThrough, newPhrase, type Phrase, type StatedAffiliation, type Title } from "./phrase.ts";
import type { Phrases } from "./phrases.ts";

export interface Resolved {
  readonly phrases: readonly Phrase[];
  readonly affiliations: readonly StatedAffiliation[];
  /** Who "they" and "the two" are. */
  readonly plurals: ReadonlyMap<Phrase, readonly Phrase[]>;
  /** The state that the article is about. */
  readonly home: Phrase | undefined;
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
  const home = homeOf();
  const stated: StatedAffiliation[] = [];
  const { countryOf, personOf, ministryOf, ownerOf } = namedBefore({ phrases, tokens, stated, sentenceOf });
  for (const affiliation of [...affiliations].sort((a, b) => a.start - b.start)) {
    const completed = complete(affiliation);
    if (completed) stated.push(completed);
  }
  const titled = [...officeHolders(stated), ...titleBearers(phrases)];
  for (const phrase of phrases) {
    const body = phrase.title?.body;
    if (body?.actor === null) pointUnnamed(body);
    pointUnnamed(phrase);
    if (phrase.sort === "person") point(phrase, personOf(phrase));
    if (phrase.sort === "title") point(phrase, holderOf(phrase, titled) ?? describedBy(phrase));
    if (phrase.sort === "title" && phrase.actor === null) point(phrase, spokenFor(phrase));
    if (phrase.sort === "pronoun") point(phrase, antecedentOf(phrase));
    if (phrase.sort === "both") {
      const both = bothOf(phrase);
      if (both) plurals.set(phrase, both);
    }
  }
  return { phrases, affiliations: stated, plurals, home };

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
    if (body.sort === "organization" && /[a-z]/i.test(tokens[body.from]!.value)) return affiliation;
    const { owner } = body.title ?? {};
    if (owner && body.actor === null) {
      const own = bodyOfOwner(owner, body.title!.isNational);
      return own ? { ...affiliation, body: own, rule: "owner" } : null;
    }
    if (body.actor !== null && !body.title?.isCounterpart && affiliation.office !== "") return affiliation;
    const before = phrases.findLast(
      ({ start, title }) => start < affiliation.start && title !== null && title.office !== "",
    );
    const title = member.title ?? body.title;
    if (title?.isCounterpart && /(?:predecessor|successor)$/i.test(title.words)) {
      const same = stated.findLast(
        (each) => each.member.actor?.kind === "PERSON" && each.office !== null && each.rule !== "organ",
      );
      if (!same || body.actor !== null) return null;
      const { start, end } = title;
      const own = { ...body, head: { start, end }, actor: same.body.actor, chain: chainThrough(same.body) };
      const isFormer = /predecessor$/i.test(title.words);
      return { ...affiliation, body: own, office: same.office, isFormer, rule: "successor" };
    }
    if (title?.isCounterpart) {
      if (!before?.title || body.actor === null || /(?:host|guest|visitor|interlocutor)$/i.test(title.words))
        return null;
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
    const own = /^(?:his|her|its|their) /i.test(title?.words ?? "")
      ? bodyOfOwner(member, title!.isNational)
      : undefined;
    if (own) return { ...affiliation, body: own, rule: "owner" };
    if (/^its /i.test(title?.words ?? "")) return null;
    const led = ledBefore(member);
    if (led) return { ...affiliation, start: led.start, body: led, rule: "neighbour" };
    if (isKnown) return null;
    const { start, end } = title!;
    const state = isArabic(title!.words) ? homeState(member) : undefined;
    if (state)
      return {
        ...affiliation,
        body: { ...body, head: { start, end }, actor: state.actor, chain: [state.head] },
        rule: "home",
      };
    const capital = capitals.findLast(({ start: begin }) => begin < member.start);
    const near = capital !== undefined && sentenceOf(capital) === sentenceOf(member);
    // An English dateline says where the reporter is, who may write about others.
    if (!near && /[a-z]/i.test(affiliation.office ?? ""))
      return ofTopic(affiliation, title!) ?? atHome(affiliation, title!);
    if (!capital?.actor) return null;
    return {
      ...affiliation,
      start: near ? capital.start : affiliation.start,
      body: near ? capital : { ...body, head: { start, end }, actor: capital.actor, chain: [capital.head] },
      rule: near ? "place" : "dateline",
    };
  }

  /** "a Russian delegation headed by Deputy Minister A": the delegation's state. */
  function ledBefore({ from }: Phrase): Phrase | undefined {
    if (!/^(?:led|headed) by$/.test(`${tokens[from - 2]?.folded} ${tokens[from - 1]?.folded}`)) return undefined;
    const delegation = phrases.findLast(({ to }) => to <= from - 2 && to >= from - 3);
    return delegation?.title?.body?.actor?.kind === "STATE" ? delegation.title.body : undefined;
  }

  /** "Japan, which lent the money, is watching. Foreign Minister A …": the state that the sentence before is about. */
  function ofTopic(affiliation: StatedAffiliation, { start, end, isNational }: Title): StatedAffiliation | null {
    const { from } = affiliation.member;
    const { gap } = tokens[from]!;
    const before = sentences[sentenceOf(affiliation.member) - 1];
    const isFirst = from <= sentences[sentenceOf(affiliation.member)]!.from + 1;
    const topic = before && phrases.find((each) => each.from === before.from || each.from === before.from + 1);
    if (
      !isNational ||
      !isFirst ||
      gap.includes("\n") ||
      topic?.actor?.kind !== "STATE" ||
      topic.isGenitive ||
      topic.sort === "adjective"
    )
      return null;
    const head = { start, end };
    return {
      ...affiliation,
      body: { ...affiliation.body, head, actor: topic.actor, chain: chainThrough(topic) },
      rule: "topic",
    };
  }

  /** The state in whose capital the article is written, if it is about that state and nobody else holds such an office there. */
  function atHome(affiliation: StatedAffiliation, { start, end, office }: Title): StatedAffiliation | null {
    if (!home?.actor) return null;
    const state = home.actor;
    const isHeld = affiliations.some(
      ({ body, member, office: other }) =>
        body.actor?.key === state.key &&
        member.actor?.key !== affiliation.member.actor?.key &&
        (other === office || (leading.has(other ?? "") && heads.has(office))),
    );
    // "The Libyan leader met an envoy of President A": A is not president of Libya.
    const isLed =
      heads.has(office) &&
      phrases.some(({ title }) => title && leading.has(title.office) && title.body?.actor?.key === state.key);
    if (isHeld || isLed) return null;
    const body = { ...affiliation.body, head: { start, end }, actor: state, chain: [home.head] };
    return { ...affiliation, body, rule: "home" };
  }

  /** The state that an article is about: that of its dateline if the text names it, or the one whose offices the text names first and most. */
  function homeOf(): Phrase | undefined {
    const dateline = capitals.find(({ from }) => isEnglishDateline(from));
    if (dateline)
      return [...phrases, ...affiliations.map(({ body }) => body)].some(
        ({ actor, sort }) => actor?.key === dateline.actor?.key && sort !== "capital",
      )
        ? dateline
        : undefined;
    const bodies = affiliations.map(({ body }) => body).filter(({ actor }) => actor?.kind === "STATE");
    const count = (key: string | undefined) => phrases.filter(({ actor }) => actor?.key === key).length;
    const [first] = bodies;
    const isMost = bodies.every(
      ({ actor }) => actor!.key === first?.actor?.key || count(actor!.key) < count(first?.actor?.key),
    );
    if (isMost) return first;
    const named = phrases.find(({ actor, sort }) => actor?.kind === "STATE" && sort !== "adjective");
    return bodies.find(({ actor }) => actor!.key === named?.actor?.key);
  }

  /** "NAIROBI, Oct. 15 -": a capital in capitals, at the beginning of a line. */
  function isEnglishDateline(from: number): boolean {
    const token = tokens[from]!;
    return token.value === token.value.toUpperCase() && (from === 0 || token.gap.includes("\n"));
  }

  /** The body of somebody whose officer another is: "the president's spokesman", "his foreign minister". */
  function bodyOfOwner(owner: Phrase, isNational: boolean): Phrase | undefined {
    const bodies = (key: string | undefined) =>
      [...stated, ...affiliations].find(
        ({ member, body }) =>
          member.actor?.key === key && body.actor !== null && (!isNational || body.actor.kind === "STATE"),
      )?.body;
    const inner = owner.sort === "title" ? (owner.title?.body ?? undefined) : undefined;
    if (inner?.actor) return inner;
    const words = owner.title?.words ?? "";
    if (/^its /i.test(words)) {
      const isBody = (each: Phrase) =>
        each.start < owner.start &&
        each.sort !== "adjective" &&
        (each.actor?.kind === "STATE" || each.actor?.kind === "ORGANIZATION");
      const here = phrases.find((each) => isBody(each) && sentenceOf(each) === sentenceOf(owner));
      const named =
        here ??
        phrases.findLast((each) => isBody(each) && !each.isGenitive && sentenceOf(each) === sentenceOf(owner) - 1);
      return named && ownBody(owner, named);
    }
    const before =
      owner.sort === "title"
        ? stated.findLast(
            ({ office, start, body }) =>
              office === owner.title?.office && start < owner.start && body.actor?.kind === "STATE",
          )?.member
        : /^(?:his|her|their) /i.test(words)
          ? (personBefore(owner, 0) ?? personBefore(owner, 1))
          : owner;
    const body = before?.actor ? bodies(before.actor.key) : undefined;
    return body && ownBody(owner, body);
  }

  function personBefore(owner: Phrase, sentences: number): Phrase | undefined {
    return phrases.find(
      (each) =>
        each.actor?.kind === "PERSON" && each.start < owner.start && sentenceOf(each) === sentenceOf(owner) - sentences,
    );
  }

  function ownBody({ from, to, title, head: own }: Phrase, { actor, chain, head: last }: Phrase): Phrase {
    const head = title ? { start: title.start, end: title.end } : own;
    return newPhrase({ from, to, ...head, head, actor, chain: [...chain, last].slice(-3) });
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

  function holderOf({ title, rank, start, from }: Phrase, known: readonly Holder[]): Phrase | undefined {
    if (rank !== null) {
      const bearers = phrases
        .filter((each) => each.rank === rank && each.sort === "name")
        .map(({ actor }) => actor!.key);
      return phrases.findLast((each) => each.start < start && each.actor !== null && bearers.includes(each.actor.key));
    }
    if (isIndefinite(from)) return undefined;
    if (title?.isCounterpart && /(?:host|guest|visitor|interlocutor)$/i.test(title.words)) return otherThanOwner(start);
    if (title === null || title.isPlural || title.isFormer || (title.isCounterpart && !title.body)) return undefined;
    if (title.body !== null && title.body.actor === null) return undefined;
    const body = title.body?.actor?.key;
    // "his French counterpart": who holds the office of the title before it.
    const head = title.isCounterpart
      ? phrases.findLast((each) => each.start < start && each.title !== null && each.title.head !== "")?.title?.head
      : title.head;
    if (isArabic(title.words)) return arabicHolderOf(start, body, head, known);
    const ofBody = known.filter((each) => each.head !== "" && (body === undefined || each.body === body));
    const ofHead = ofBody.filter((each) => each.head === head);
    // "the Greek leader" is its prime minister, if no other Greek is named.
    const isLeader = ({ office }: Pick<Title, "office">) => leading.has(office);
    const others =
      body !== undefined && isLeader(title) ? ofBody.filter(({ phrase: { title: own } }) => own && isLeader(own)) : [];
    const fitting = ofHead.length > 0 ? ofHead : countOf(others) === 1 ? others : [];
    const keys = new Set(fitting.map(({ actor }) => actor.key));
    const before = phrases.findLast(
      (each) => each.start < start && each.sort !== "adjective" && each.actor !== null && keys.has(each.actor.key),
    );
    if (body === undefined) return before;
    return keys.size === 1 ? (before ?? fitting[0]!.phrase) : before;
  }

  /** "the first visit by a British prime minister": no one in particular. */
  function isIndefinite(from: number): boolean {
    return [from, from - 1].some((index) => /^an?$/.test(tokens[index]?.folded ?? ""));
  }

  /** "A met B. Her host said": whoever "her" does not stand for. */
  function otherThanOwner(start: number): Phrase | undefined {
    const here = sentenceByToken[tokens.findIndex((token) => token.start >= start)]!;
    const before = phrases.filter((each) => each.actor?.kind === "PERSON" && sentenceOf(each) === here - 1);
    const named = before.filter(({ sort }) => sort === "name");
    const [first] = before;
    return countOf(before) === 2 ? named.findLast(({ actor }) => actor!.key !== first!.actor!.key) : undefined;
  }

  /** "B met A. The Ukrainian leader …": the only person near it whose office the text does not tell; that is then the office. */
  function describedBy(phrase: Phrase): Phrase | undefined {
    const { title, from } = phrase;
    if (title?.body?.actor?.kind !== "STATE" || title.isPlural || title.isFormer) return undefined;
    if (!title.isNational && !leading.has(title.office)) return undefined;
    if (isIndefinite(from)) return undefined;
    // Arabic tells the office with the name.
    if (!/[a-z]/i.test(title.words)) return undefined;
    const untitled = phrases.filter(
      (each) =>
        each.from < from &&
        each.actor?.kind === "PERSON" &&
        each.sort === "name" &&
        !titled.some(({ actor }) => actor.key === each.actor!.key),
    );
    const near = untitled.filter((each) => sentenceOf(phrase) - sentenceOf(each) <= 1);
    const known = (near.length > 0 ? near : untitled).at(-1);
    if (!known || countOf(near.length > 0 ? near : untitled) !== 1) return undefined;
    const { start, end } = phrase;
    const member = { ...phrase, actor: known.actor, chain: chainThrough(known) };
    stated.push({ member, body: title.body, office: title.office, isFormer: false, rule: "described", start, end });
    return known;
  }

  /** The same in Arabic, where "الوزير" is a minister of whatever. */
  function arabicHolderOf(
    start: number,
    body: string | undefined,
    head: string | undefined,
    known: readonly Holder[],
  ): Phrase | undefined {
    const isSameOffice = (each: Holder) => each.head === head || (isShort(head) && each.head.startsWith(`${head} `));
    const isSame = (each: Holder) => isSameOffice(each) && (body === undefined || each.body === body);
    const fitting = known.filter(isSame);
    const before = fitting.findLast(({ phrase }) => phrase.start < start);
    if (body === undefined) return before?.phrase;
    return new Set(fitting.map(({ actor }) => actor.key)).size === 1 ? (before ?? fitting[0])!.phrase : before?.phrase;
  }

  /** "representatives of the movement", "a spokesman for the ministry": whoever they are, they act for it. */
  function spokenFor({ title }: Phrase): Phrase | undefined {
    const isRepresentative =
      title?.isPlural || /^(?:spokes|delegation|(?:ال)?متحدث|(?:ال)?ناطق)/.test(title?.office ?? "");
    const body = title?.body;
    // "the foreign ministers of Greece and Turkey met"
    if (body?.actor?.kind === "STATE" && title?.isPlural && title.isNational && /[a-z]/i.test(title.words)) return body;
    if (
      body?.actor?.kind === "STATE" &&
      /^(?:negotiator|delegate|delegation|representative|envoy)$/.test(title?.head ?? "")
    )
      return title!.isPlural || title!.office === "delegation" ? body : undefined;
    // "وزراء خارجية مصر والأردن": ministers without names meet for their states.
    const isOfState = title?.isPlural && body?.sort === "name" && /\p{Script=Arabic}/u.test(title.words);
    return isRepresentative && (body?.actor?.kind === "ORGANIZATION" || isOfState) ? (body ?? undefined) : undefined;
  }

  /** The organization named last that has the noun in its name: "the agency". */
  function organizationOf({ from, to, start }: Phrase): Phrase | undefined {
    const noun = tokens[to - 1]!.forms.at(-1)!
      .word.replace(/^ال/, "")
      .replace(/^(وزار)ت(?:ه|ها)$/, "$1ه");
    if (/^(?:government|junta|regime|authorities)$/.test(noun)) {
      if (tokens[to]?.folded === "in") {
        const capital = capitals.find((each) => each.from === to + 1);
        if (capital) return capital;
        if (tokens[to + 1]?.letterCase === "capital") return undefined;
      }
      const states = phrases.flatMap((each) => [each, ...(each.title?.body ? [each.title.body] : [])]);
      const isGoverned = (each: Phrase) => each.actor?.kind === "STATE" && tokens[each.to]?.folded === noun;
      return states.findLast((each) => each.from < from && isGoverned(each)) ?? home;
    }
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
    const before = () => {
      const earlier = phrases.filter((each) => fits(each) && sentenceOf(each) === here - 1);
      const isNominative = ({ from, isGenitive }: Phrase) =>
        !isGenitive && !isAfterPreposition(from) && !/^(?:him|her|them)$/.test(tokens[from]!.folded);
      return earlier.find(isNominative) ?? earlier.find(({ sort }) => sort !== "pronoun") ?? earlier[0];
    };
    const isIt =
      word === "it" &&
      phrase.from > 0 &&
      !/[.,;:]/.test(tokens[phrase.from]!.gap) &&
      /(?:ed|ing|accuses|gave|told|held)$/.test(tokens[phrase.from - 1]!.folded) &&
      !/^(?:this|as|was|is|has|said|its|whereas)$/.test(tokens[phrase.from - 1]!.folded);
    const isObject = (/^(?:him|her|them)$/.test(word) && !phrase.isGenitive) || isIt || isOfOther(phrase);
    if (isObject) {
      const subject = candidates.findLast(({ from, isGenitive }) => !isGenitive && !isAfterPreposition(from))?.actor
        ?.key;
      const others = candidates.filter(({ actor }) => actor!.key !== subject);
      if (countOf(others) === 1) return others.at(-1);
      const other = actors.size <= 1 ? before() : undefined;
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

  /** "demanded his resignation": not one's own. */
  function isOfOther({ from, isGenitive }: Phrase): boolean {
    const noun =
      /^(?:resignation|release|arrest|removal|departure|extradition|remarks|role|efforts|patience|help|mediation|leadership|dismissal|return)$/;
    return isGenitive && /^(?:his|her)$/.test(tokens[from]!.folded) && noun.test(tokens[from + 1]?.folded ?? "");
  }

  function isAfterPreposition(from: number): boolean {
    const before = tokens.slice(Math.max(0, from - 2), from).map(({ folded }) => folded);
    if (before.at(-1) === "the") before.pop();
    return /^(?:of|on|with|to|in|at|from|for|against|over|about|into|by|between|near)$/.test(before.at(-1) ?? "");
  }

  function bothOf(phrase: Phrase): readonly Phrase[] | undefined {
    const here = sentenceOf(phrase);
    if (isArabic(tokens[phrase.from]!.value)) return arabicBothOf(phrase);
    const kind = isCountries(tokens.slice(phrase.from, phrase.to)) ? "STATE" : "PERSON";
    const standIn = (each: Phrase) => ({
      ...phrase,
      sort: "pronoun" as const,
      actor: each.actor,
      chain: chainThrough(each),
    });
    for (const sentence of [here, here - 1, here - 2]) {
      const isNear = (each: Phrase) =>
        sentence === here - 2 ? sentenceOf(each) >= sentence : sentenceOf(each) === sentence;
      const before = phrases.filter((each) => each.start < phrase.start && each.actor?.kind === kind && isNear(each));
      const distinct = [...new Map(before.map((each) => [each.actor!.key, each])).values()];
      if (distinct.length === 2) return distinct.map(standIn);
      if (distinct.length > 2) return undefined;
      // "When the two met, B promised him help": the one of the sentence before, and the one who follows.
      const after = phrases.filter(
        (each) => each.start > phrase.start && each.actor?.kind === kind && sentenceOf(each) === here,
      );
      if (sentence < here && kind === "PERSON" && distinct.length === 1 && countOf([...distinct, ...after]) === 2)
        return [distinct[0]!, after.find(({ actor }) => actor!.key !== distinct[0]!.actor!.key)!].map(standIn);
    }
    return undefined;
  }

  function arabicBothOf(phrase: Phrase): readonly Phrase[] | undefined {
    const here = sentenceOf(phrase);
    const kinds = kindsOfBoth(tokens.slice(phrase.from, phrase.to));
    for (const sentence of [here, here - 1])
      for (const kind of kinds) {
        const pair = pairOf(phrase, kind, sentence);
        if (pair) return pair;
        if (kinds.length === 1 && actorsIn(phrase, kind, sentence).length > 2) return undefined;
      }
    // Those of the headline.
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

/** Offices by which texts call whoever leads a state. */
const leading: ReadonlySet<string> = new Set([
  "leader",
  "president",
  "premier",
  "prime minister",
  "chancellor",
  "king",
]);
const heads: ReadonlySet<string> = new Set(["president", "king", "emir", "sultan", "supreme leader"]);

function countOf(phrases: readonly { readonly actor: TextActor | null }[]): number {
  return new Set(phrases.map(({ actor }) => actor?.key)).size;
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

/** Persons whose titles tell no body: "the interior minister, A". */
function titleBearers(phrases: readonly Phrase[]): Holder[] {
  return phrases.flatMap((phrase) => {
    const { actor, title } = phrase;
    return actor?.kind === "PERSON" && title && title.head !== "" && phrase.sort === "name"
      ? [{ actor, phrase, head: title.head, body: title.body?.actor?.key }]
      : [];
  });
}

function officeHolders(affiliations: readonly StatedAffiliation[]): Holder[] {
  return affiliations.flatMap(({ member, body, head }) =>
    member.actor?.kind === "PERSON" && member.title
      ? [{ actor: member.actor, phrase: member, head: head ?? member.title.head, body: body.actor?.key }]
      : [],
  );
}
