import { fold } from "../../names/fold.ts";
import type { Phrase } from "../actors/phrase.ts";
import { newTextActor } from "../actors/textActor.ts";
import { governmentNouns, nounsOfStates } from "../tables/en/references.ts";
import { outletWords } from "../tables/organizations.ts";
import { arabicGovernmentOf, isBareGovernment } from "./arabicGovernments.ts";
import { armedGroupOf } from "./armedGroups.ts";
import { organOfState } from "./bareOrgans.ts";
import { describedAs } from "./describedOrganizations.ts";
import { governed } from "./governments.ts";
import { latterOf } from "./latter.ts";
import { namedWith } from "./organizationsNamedWith.ts";
import { countOf, hasLatin, type TextSoFar, withBodies } from "./textSoFar.ts";

/** Nouns that any organization may be called by, folded. */
const anyOrganization =
  /^(?:group|bloc|body|organi[sz]ation|alliance|movement|company|firm|agency|watchdog|party|union|network)$/;

/** Which organization or government a noun stands for: "the agency", "the government", "وزارته". */
export function organizationOf(text: TextSoFar, phrase: Phrase): Phrase | undefined {
  const noun = nounOf(text, phrase);
  if (isPartOfName(text, phrase)) return undefined;
  if (noun === "latter") return latterOf(text, phrase);
  if (noun in nounsOfStates) return stateCalled(text, phrase, nounsOfStates[noun]!);
  if (governmentNouns.has(noun)) return governed(text, phrase, noun) ?? ministryOf(text, phrase);
  if (isBareGovernment(text, phrase)) return arabicGovernmentOf(text, phrase);
  const apposed = namedBehind(text, phrase);
  if (apposed) return apposed;
  const before = armedGroupOf(text, phrase, noun) ?? organOfState(text, phrase);
  const described = before || !hasLatin(noun) ? undefined : describedAs(text, phrase, noun);
  if (described === null) return undefined;
  return (
    before ??
    described ??
    namedWith(text, phrase, noun) ??
    ministryOf(text, phrase) ??
    officeOf(text, phrase) ??
    onlyOrganization(text, phrase, noun) ??
    calledBy(phrase, noun) ??
    onlyOneNear(text, phrase)
  );
}

/** "The trader, A, won": the name behind the noun. */
function namedBehind({ tokens, phrases }: TextSoFar, { to, isGenitive }: Phrase): Phrase | undefined {
  const named = phrases.find(
    ({ from, actor, sort }) => from === to && actor?.kind === "ORGANIZATION" && sort === "name",
  );
  const isApposed = named && tokens[to]!.gap === ", " && /^[,.;]/.test(tokens[named.to]?.gap ?? ".");
  return isApposed && !isGenitive && hasLatin(tokens[to]!.value) ? named : undefined;
}

/** "the Alliance for Renewal": the name of one that is not known. */
function isPartOfName({ tokens }: TextSoFar, { to }: Phrase): boolean {
  return (
    tokens[to - 1]!.letterCase === "capital" &&
    /^(?:for|of|against)$/.test(tokens[to]?.folded ?? "") &&
    tokens[to + 1]?.letterCase === "capital"
  );
}

/** Arabic nouns that may stand for an organization of whatever kind. */
const generalNouns = /^(?:تكتل|منظمه|هييه|تنظيم|مجموعه|جماعه|حركه|حزب|شركه|رابطه|تحالف|حلف|فصيل|جبهه)$/;
const organWords = /^(?:ال)?(?:وزاره|مجلس|مكتب|رياسه|خارجيه|خزانه|برلمان|جيش|محكمه|بنك|مصرف|شرطه|ديوان|مفوضيه)/;

/** "التكتل": the only organization that the text has named, apart from organs and outlets. */
function onlyOrganization(text: TextSoFar, { start, to }: Phrase, noun: string): Phrase | undefined {
  // "الشركة الفرنسية" may be another one.
  const isDescribed = text.phrases.some(({ from, sort }) => from === to && sort === "adjective");
  if (!generalNouns.test(noun) || isDescribed) return undefined;
  const named = withBodies(text.phrases).filter(
    (each) =>
      each.start < start &&
      each.actor?.kind === "ORGANIZATION" &&
      !outletWords.test(fold(each.actor.name)) &&
      !organWords.test(fold(each.actor.name)),
  );
  return countOf(named) === 1 ? named.at(-1) : undefined;
}

/** "مكتبه": the office of the person who was named last, called after the person's title. */
function officeOf({ tokens, phrases, affiliations }: TextSoFar, phrase: Phrase): Phrase | undefined {
  if (!/^مكتب(?:ه|ها)$/.test(tokens[phrase.to - 1]!.forms.at(-1)!.word)) return undefined;
  const person = phrases.findLast(({ start, actor }) => start < phrase.start && actor?.kind === "PERSON");
  const office =
    person && affiliations.find(({ member, office: held }) => held && member.actor?.key === person.actor!.key);
  if (!office?.office) return undefined;
  return { ...person!, actor: newTextActor(`مكتب ${office.office}`, "ORGANIZATION") };
}

/** The last word of the phrase without article and pronoun. */
function nounOf({ tokens }: TextSoFar, { to }: Phrase): string {
  return tokens[to - 1]!.forms.at(-1)!
    .word.replace(/^ال/, "")
    .replace(/^(وزار)ت(?:ه|ها)$/, "$1ه");
}

/** "the kingdom", "the country": the state that was named last, of those that it can mean, or the one that the article is about if the sentence names none. */
function stateCalled(
  { phrases, home, tokens, sentenceOf }: TextSoFar,
  { from, isGenitive }: Phrase,
  codes: readonly string[],
): Phrase | undefined {
  // "the islands": those that the article is about.
  if (home && codes.some((code) => home.actor?.key === `state:${code}`)) return home;
  // "took 51 Zimbabweans off its list, but not the country's president"
  const isPeople = (each: Phrase) =>
    /[^s]s$/.test(tokens[each.to - 1]!.folded) && sentenceOf(each) === sentenceOf({ from });
  const mayBe = (each: Phrase) =>
    each.actor?.kind === "STATE" &&
    (codes.length === 0
      ? each.sort !== "adjective" || isPeople(each)
      : codes.some((code) => each.actor!.key === `state:${code}`));
  const before = withBodies(phrases).filter((each) => each.from < from && mayBe(each));
  const last = before.at(-1);
  const isNear = (each: Phrase) => sentenceOf({ from }) - sentenceOf(each) <= 2;
  // "He came from Chad. The country's president": the one just named.
  const isLast = isGenitive || (last && sentenceOf(last) === sentenceOf({ from }));
  const ofHome = isLast ? undefined : before.findLast((each) => isNear(each) && each.actor!.key === home?.actor?.key);
  return ofHome ?? last;
}

/** "the group", "the body": the only organization that the sentence before names, if the noun is English. */
function onlyOneNear({ phrases, tokens, sentenceOf }: TextSoFar, phrase: Phrase): Phrase | undefined {
  if (!hasLatin(tokens[phrase.from]!.value) || !anyOrganization.test(tokens[phrase.to - 1]!.folded)) return undefined;
  const near = withBodies(phrases).filter(
    (each) =>
      each.from < phrase.from &&
      each.actor?.kind === "ORGANIZATION" &&
      sentenceOf(phrase) - sentenceOf(each) === 1 &&
      !isOutlet(tokens, each),
  );
  return countOf(near) === 1 ? near.at(-1) : undefined;
}

/** "the newspaper Daily Lake", which nobody calls a group or a party. */
function isOutlet(tokens: TextSoFar["tokens"], { from, actor }: Phrase): boolean {
  return (
    outletWords.test(fold(actor!.name)) ||
    /^(?:newspaper|daily|weekly|magazine|broadcaster|channel|station|website|agency|radio|television|tv)$/.test(
      tokens[from - 1]?.folded ?? "",
    )
  );
}

/** "وزارته", "الوزارة": the ministry of the minister who was named last, called after the minister's title. */
function ministryOf({ tokens, phrases }: TextSoFar, phrase: Phrase): Phrase | undefined {
  if (!/وزار/.test(tokens[phrase.from]!.folded)) return undefined;
  const minister = phrases.findLast(
    ({ start, title }) => start < phrase.start && title !== null && /^وزيره? \S/.test(fold(title.office)) && title.body,
  );
  if (!minister?.title) return undefined;
  const { words, start, end } = minister.title;
  const name = words.replace(/^\S+/u, "وزارة").replace(/ي$/, "ية");
  return { ...minister, actor: newTextActor(name, "ORGANIZATION"), head: { start, end } };
}

/** "الجيش": an organ that the text has not named with its state is called by the noun. */
function calledBy(phrase: Phrase, noun: string): Phrase | undefined {
  if (!/^(?:جيش|برلمان|شرطه|قضاء)$/.test(noun)) return undefined;
  return { ...phrase, actor: newTextActor(`ال${noun}`, "ORGANIZATION") };
}
