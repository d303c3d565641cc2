import { isFunctionWord } from "../../names/annotate/functionWords.ts";
import type { Phrase } from "../actors/phrase.ts";
import type { TextDate } from "../dates/textDates.ts";
import type { ReadingLanguage } from "../reading.ts";
import { ownedRelatives } from "../tables/ar/association.ts";
import type { ArabicGender } from "../text/arabicVerbs.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Token } from "../text/token.ts";
import { isOfFighters, isOrigin, prepositionBeforeDescription } from "./describedNames.ts";

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
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly index: number;
  readonly groups: readonly Group[];
  /** All phrases, also adjectives and those that nobody is found for. */
  readonly phrases: readonly Phrase[];
  readonly dates: readonly TextDate[];
  /** The state that the article is about. */
  readonly home: Phrase | undefined;
  /** The genders of persons, as far as Arabic titles tell them, by the keys of their actors. */
  readonly genders: ReadonlyMap<string, ArabicGender>;
  /** Where somebody holds an office, by the key of the actor. */
  readonly bodies: ReadonlyMap<string, Phrase>;
  /** Whether a token is within quotation marks. */
  isQuoted(token: number): boolean;
  /** The phrase that covers a token. */
  phraseAt(token: number): Phrase | undefined;
  isDate(token: number): boolean;
}

const englishPrepositions = new Set(
  "of on with by to in at from for against between among over about into toward towards under near outside inside than via through including".split(
    " ",
  ),
);
const arabicPrepositions = new Set(
  "مع الي علي عن من في لدي بين ضد برفقه خلال باسم امام نحو بشان حول بحق تجاه عند قرب بحضور عبر بينهم منهم فيهم بحسب حسب وفق".split(
    " ",
  ),
);
/** Those who act for whom "من" names, folded. */
const delegates =
  /^(?:وفد|وفدا|وفود|وفدين|وفدان|جنود|جنودا|قوات|مقاتلون|مقاتلين|مسوولون|مسوولين|ممثلون|ممثلين|مفاوضون|مفاوضين|موفدون|موفدين|مبعوثون|مبعوثين|مندوبون|مندوبين|دبلوماسيون|دبلوماسيين|وزراء|قاده|بعثه)$/;
const determiners = new Set(["the", "a", "an"]);
/** Nouns behind which names stand after a comma: "with two parties, A and B". */
const describingNouns =
  /^(?:part(?:y|ies)|compan(?:y|ies)|firms?|banks?|groups?|states?|countr(?:y|ies)|nations|neighbou?rs?|ministers|leaders|counterparts|colleagues|officials|men|women|brothers?|sons?|sisters?|daughters?|wife|husband|father|mother|cousins?|uncle|nephew|friends?|all(?:y|ies)|rivals?|partners?|militias?|movements?|organi[sz]ations?|outlets|agencies|airlines?|subsidiar(?:y|ies)|opponents?|critics?|law)$/;

/** The groups of a sentence. */
export function groupsOf(
  language: ReadingLanguage,
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  plurals: ReadonlyMap<Phrase, readonly Phrase[]>,
): Group[] {
  const groups: Group[] = [];
  const standing = phrases.filter(
    (phrase) =>
      (phrase.sort !== "adjective" || phrase.title !== null || phrase.actor === null || isCapital(phrase)) &&
      !(language === "en" && (isInBrackets(phrase) || isOrigin({ tokens, phrases }, phrase))),
  );
  let before: Phrase | undefined;
  for (const phrase of standing) {
    const members = plurals.get(phrase) ?? (phrase.actor ? [phrase] : []);
    const group = groups.at(-1);
    const first = groups.at(-2);
    if (first && before && isWithRelative(first, before, phrase)) {
      groups[groups.length - 2] = { ...first, to: phrase.to, members: [...first.members, ...members] };
      before = phrase;
      continue;
    }
    if (group && before && !before.isGenitive && isJoined(before, phrase)) {
      groups[groups.length - 1] = {
        ...group,
        to: phrase.to,
        members: [...group.members, ...members],
        isGenitive: phrase.isGenitive,
      };
    } else {
      // "between Greek and Turkish ministers"
      const besides = phrase.title?.besides?.[0];
      groups.push({
        from: phrase.from,
        to: phrase.to,
        members,
        preposition: prepositionOf(besides ?? phrase),
        isGenitive: phrase.isGenitive,
      });
    }
    before = phrase;
  }
  return groups;

  /** "A and his wife, B", "A and his southern colleague, B": two persons, of whom the pronoun owns the second. */
  function isWithRelative({ to, members }: Group, pronoun: Phrase, person: Phrase): boolean {
    if (language !== "en" || pronoun.sort !== "pronoun" || !pronoun.isGenitive || to !== pronoun.from - 1) return false;
    if (tokens[to]?.folded !== "and" || /[,;]/.test(tokens[to]!.gap + tokens[pronoun.from]!.gap)) return false;
    const between = tokens.slice(pronoun.to, person.from);
    return (
      person.actor?.kind === "PERSON" &&
      members.every(({ actor }) => actor?.kind === "PERSON" && actor.key !== person.actor!.key) &&
      between.length > 0 &&
      between.length < 5 &&
      between.every(
        ({ gap, letterCase, folded }) => /^[ -]$/.test(gap) && letterCase !== "capital" && !isFunctionWord(folded),
      ) &&
      /^,? $/.test(tokens[person.from]!.gap)
    );
  }

  /** "in the Greek capital": a place in the state. */
  function isCapital({ from, to }: Phrase): boolean {
    return language === "en" && tokens[from - 1]?.folded === "the" && tokens[to]?.value === "capital";
  }

  /** "the Organization of American States (OAS)": the same once more. */
  function isInBrackets({ from, to }: Phrase): boolean {
    return /\($/.test(tokens[from]!.gap) && /^\)/.test(tokens[to]?.gap ?? "");
  }

  function isJoined(one: Phrase, other: Phrase): boolean {
    const between = tokens.slice(one.to, other.from);
    const gap = tokens[other.from]!.gap;
    if (language === "ar") return isJoinedInArabic(one, other, between, gap);
    const words = between.map(({ folded }) => folded).filter((word) => !determiners.has(word));
    if (words.length === 0) return isListed(one, other);
    // "A and his wife"
    if (other.sort === "pronoun" && other.isGenitive) return false;
    if (words.length !== 1 || words[0] !== "and" || /;/.test(tokens[one.to]!.gap)) return false;
    return !/,/.test(gap) && (!/,/.test(tokens[one.to]!.gap) || isEndOfList(one, other));
  }

  /** "أ وب", "بأ وبب", "مع أ ومع ب", and "أ، وب" where both are of one kind and no verb follows. */
  function isJoinedInArabic(one: Phrase, other: Phrase, between: readonly Token[], gap: string): boolean {
    const [repeated] = between;
    // "اللبناني أ والتشادي ب", "أ وشقيقه ب"
    const isOfState =
      phrases.some(({ from, sort, hasConjunction }) => from === one.to && sort === "adjective" && hasConjunction) ||
      (/^و/.test(repeated?.folded ?? "") && ownedRelatives.has(tokens, one.to));
    if (repeated && isOfState && between.length === 1) return isAlike(one, other) && other.actor?.kind === "PERSON";
    if (repeated) return between.length === 1 && repeated.folded === `و${prepositionOf(one)}`;
    if (!other.hasConjunction || (other.preposition !== "" && other.preposition !== one.preposition)) return false;
    if (/^["”»)\s]*["“«(]?$/.test(gap)) return true;
    const next = tokens[other.to]?.folded ?? "";
    return /^["”»)]?[،,]\s*["“«(]?$/.test(gap) && isAlike(one, other) && !/^[يت]\p{L}{3,}|^قد$/u.test(next);
  }

  /** "the minister, A, and the ambassador, B, on Monday": two persons with titles, after whom no verb of the second one follows. */
  function isEndOfList(one: Phrase, other: Phrase): boolean {
    const next = tokens[other.to];
    if (!isAlike(one, other) || one.title === null) return false;
    if (other.title === null && !/^,/.test(next?.gap ?? "")) return false;
    return (
      next === undefined ||
      /^[.;,]/.test(next.gap) ||
      /^(?:on|in|at|for|to|after|before|from|with|during)$/.test(next.folded)
    );
  }

  /** "A, B and C": members of one kind up to the "and". */
  function isListed(one: Phrase, other: Phrase): boolean {
    let [last, next] = [one, other as Phrase | undefined];
    for (let index = standing.indexOf(other); next && isAlike(one, next); index++) {
      const between = tokens.slice(last.to, next.from).map(({ folded }) => folded);
      const isComma = /^,\s*$/.test(tokens[last.to]!.gap);
      if (last !== one && between[0] === "and" && between.every((word) => word === "and" || determiners.has(word)))
        return true;
      if (!isComma || between.some((word) => !determiners.has(word))) return false;
      [last, next] = [next, standing[index + 1]];
    }
    return false;
  }

  function isAlike(one: Phrase, other: Phrase): boolean {
    return one.actor !== null && one.actor.kind === other.actor?.kind && one.actor.key !== other.actor.key;
  }

  /** "a delegation led by A": A is whom the sentence is about. */
  function isLedBy(index: number): boolean {
    const [noun, verb, by] = [index - 2, index - 1, index].map((each) => tokens[each]?.folded ?? "");
    return (
      by === "by" &&
      /^(?:led|headed)$/.test(verb!) &&
      /^(?:delegation|team|mission|group|party)s?$/.test(noun!) &&
      // "the Coral Party, led by A"
      !phrases.some(({ from, to, sort }) => sort === "name" && from < index - 2 && index - 2 < to)
    );
  }

  /** "with two smaller parties, A and B": the index before the words that describe the name. */
  function beforeNoun(from: number): number {
    const described = prepositionBeforeDescription({ tokens, phrases, prepositions: englishPrepositions }, from);
    if (described !== undefined) return described;
    const noun = from - 1;
    if (!/^,\s*$/.test(tokens[from]!.gap) || noun < 1 || !describingNouns.test(tokens[noun]!.folded)) return from - 1;
    const isAdjective = (index: number) =>
      phrases.some(({ from: start, to, sort }) => sort === "adjective" && start <= index && index < to);
    for (let index = noun - 1; index >= Math.max(0, noun - 7); index--) {
      const { folded, letterCase, gap } = tokens[index]!;
      if (englishPrepositions.has(folded)) return index;
      if (
        (letterCase === "capital" && !isAdjective(index)) ||
        /[,;:]/.test(tokens[index + 1]!.gap) ||
        /[,;:]/.test(gap)
      )
        break;
    }
    return from - 1;
  }

  function prepositionOf({ from, preposition }: Pick<Phrase, "from" | "preposition">): string {
    if (preposition) return preposition;
    let index = from - 1;
    if (language === "en") index = beforeNoun(from);
    while (index >= 0 && language === "en" && determiners.has(tokens[index]!.folded)) index--;
    const word = tokens[index];
    const next = tokens[index + 1];
    if (!word || !next || /[\n.]/.test(next.gap)) return "";
    // "would not join in, A said"
    if (language === "en" && index === from - 1 && /[,;:]/.test(next.gap)) return "";
    if (language === "en")
      return englishPrepositions.has(word.folded) && !isLedBy(index) && !isOfFighters(tokens, index) ? word.folded : "";
    // "علي" is a name.
    // "عبر فلان عن أسفه": a sentence begins with the verb.
    const isVerb = word.value === "عبر" && (index === 0 || /[\n.]/.test(word.gap));
    const form =
      word.value === "علي" || isVerb ? undefined : word.forms.find(({ word: each }) => arabicPrepositions.has(each));
    if (form?.word === "من") {
      // "كلا من": each of those who follow.
      const each = tokens[index - 1]?.forms.find(({ word: every }) => /^كلا?$/.test(every));
      if (each) return each.preposition || prepositionOf({ from: index - 1, preposition: "" });
      // "وفد من أ", "جنود من أ وب": they act for it.
      const sent = tokens[index - 1]?.forms.find(({ word: noun }) => delegates.test(noun));
      if (sent) return sent.preposition || prepositionOf({ from: index - 1, preposition: "" });
    }
    return form ? form.word : "";
  }
}

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
