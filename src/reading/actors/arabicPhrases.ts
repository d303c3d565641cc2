import type { Span } from "../reading.ts";
import { ownedRelatives } from "../tables/ar/association.ts";
import { honorifics, organizationNouns } from "../tables/ar/offices.ts";
import { otherVerbs } from "../tables/ar/otherVerbs.ts";
import { wordsBeforeNames, wordsOfPersons } from "../tables/ar/wordsBeforeNames.ts";
import { particlesBefore } from "../text/token.ts";
import { arabicDuals } from "./arabicDuals.ts";
import { arabicOrganizations } from "./arabicOrganizations.ts";
import { arabicPersons } from "./arabicPersons.ts";
import { arabicReferences } from "./arabicReferences.ts";
import { gapBefore, isAdjacent } from "./arabicText.ts";
import { arabicTitles } from "./arabicTitles.ts";
import { newPhrase, type Phrase, phraseOfMark, type Title } from "./phrase.ts";
import { PhraseCollector } from "./phraseCollector.ts";
import type { PhraseContext, Phrases } from "./phrases.ts";

/** Finds the noun phrases of Arabic. */
export function arabicPhrases(context: PhraseContext): Phrases {
  const collector = new PhraseCollector();
  const { tokens, marks, sentences } = context;
  const persons = arabicPersons(context);
  const { newNameOf, nameAt, honoredAt, predecessorAt, skipHonorifics } = persons;
  const { dualAt } = arabicDuals(context, persons);
  const organizations = arabicOrganizations(context, collector);
  const { organizationAt } = organizations;
  const { titleAt } = arabicTitles(context, organizations);
  const { referenceAt } = arabicReferences(context);
  for (const { from, to } of sentences) {
    let index = from;
    while (index < to) index = Math.max(readAt(index, to), index + 1);
  }
  return collector.found();

  function readAt(from: number, limit: number): number {
    const both = dualAt(from, limit);
    if (both.length > 0) {
      for (const holder of both) collector.add(holder);
      for (const holder of both) {
        const title = holder.title!;
        const span = { start: Math.min(title.start, holder.start), end: holder.end };
        collector.office(holder, title, title.office, span, "title");
      }
      return both.at(-1)!.to;
    }
    // "مطار الملك خالد الدولي"
    const isPlaceName = /^[وفبلك]?(?:مطار|جامعه|مستشفي|ميدان|شارع|جسر|قاعده|مدينه|جايزه|ميناء|مسجد|ساحه|ملعب|استاد)$/;
    const title =
      isPlaceName.test(tokens[from - 1]?.folded ?? "") && !marks.has(from) ? undefined : titleAt(from, limit);
    const address = title || marks.has(from) ? undefined : honorifics.at(tokens, from);
    if (address && isAdjacent(context, address.to) && titleAt(address.to, limit)) {
      const to = readAt(address.to, limit);
      // "ومعالي الأمين العام": the particles stand before the address.
      collector.readdress(from, address.form);
      return to;
    }
    if (title) {
      const name = title.isPlural ? undefined : nameAfter(title, limit);
      if (name) {
        const phrase = { ...name, from, start: title.start, title, ...particlesBefore(tokens[from]!, title.start) };
        collector.add(phrase);
        state(phrase, title, { start: title.start, end: name.end }, "title");
        const further = titleAfter(name, limit);
        if (!further || further.isCounterpart || !(further.body || further.isNational)) return name.to;
        state(phrase, further, { start: name.start, end: further.end }, "apposition");
        return further.to;
      }
      return add({ from, to: title.to, start: title.start, title, sort: "title" });
    }
    const organ = organizationAt(from, limit);
    if (organ) {
      collector.add(organ);
      return organ.to;
    }
    const honorific = honorifics.at(tokens, from);
    const named = honorific && !marks.has(from) ? honoredAt(skipHonorifics(from), limit) : undefined;
    if (named) {
      const { preposition, hasConjunction } = honorific!.form;
      return readApposition({ ...named, from, preposition, hasConjunction }, limit);
    }
    const relative = marks.has(from) ? undefined : ownedRelatives.at(tokens, from);
    const kin =
      relative && !marks.has(relative.to) && isAdjacent(context, relative.to)
        ? newNameOf(relative.to, limit)
        : undefined;
    if (kin) {
      collector.add(kin);
      return kin.to;
    }
    const predecessor = predecessorAt(from, limit);
    if (predecessor) {
      collector.add(predecessor);
      return predecessor.to;
    }
    const mark = marks.get(from);
    const reference = mark ? undefined : referenceAt(from, limit);
    if (reference) {
      collector.add(reference);
      return reference.to;
    }
    const introduced = mark ? undefined : introducedAt(from, limit);
    if (introduced) return readApposition(introduced, limit);
    const described = mark ? undefined : describedAt(from, limit);
    if (described) return readApposition(described, limit);
    const noun = mark ? undefined : organizationNouns.at(tokens, from);
    if (noun) return add({ from, to: noun.to, start: tokens[from]!.start + noun.form.skipped, sort: "organization" });
    if (!mark) return from + 1;
    const phrase = phraseOfMark(mark);
    if (mark.actor.kind === "PERSON") return readApposition(phrase, limit);
    collector.add(phrase);
    return mark.to;
  }

  /** "فلان، نائب الرئيس الأميركي،" */
  function readApposition(name: Phrase, limit: number): number {
    const title = titleAfter(name, limit);
    if (title && !title.isCounterpart && tokens[title.from]!.forms[0]!.word === titleWord(title)) {
      const phrase = { ...name, title, to: title.to, end: title.end };
      collector.add(phrase);
      state(phrase, title, { start: name.start, end: title.end }, "apposition");
      return title.to;
    }
    collector.add(name);
    return name.to;
  }

  /** The title that stands between commas after a name. */
  function titleAfter({ to }: Phrase, limit: number): Title | undefined {
    const isDirect = isAdjacent(context, to);
    if (!isDirect && !/^[،,]\s*$/.test(gapBefore(context, to))) return undefined;
    const from = /^(?:وهو|وهي)$/.test(tokens[to]?.folded ?? "") ? to + 1 : to;
    const title = from < limit ? titleAt(from, limit) : undefined;
    // "معالي فلان بن فلان وزير الخارجية العماني"
    if (isDirect)
      return title?.body &&
        !title.isPlural &&
        titleWord(title) !== "" &&
        !/^ال/.test(titleWord(title)) &&
        !nameAt(title.to, limit) &&
        !isObjectOfOffice(from)
        ? title
        : undefined;
    // "ولي العهد رئيس مجلس الوزراء،"
    const second =
      title && titleWord(title) !== "" && isAdjacent(context, title.to) ? titleAt(title.to, limit) : undefined;
    if (second?.isNational && /^[،,؛.]/.test(gapBefore(context, second.to))) return title;
    return title && (title.to >= limit || /[،,؛.:]/.test(gapBefore(context, title.to))) ? title : undefined;
  }

  /** "عين الرئيس فلان سفير …": an accusative after a name is what somebody becomes. */
  function isObjectOfOffice(index: number): boolean {
    return /ا$/.test(tokens[index]!.value);
  }

  /** The first word of a title, if no particle is attached to it. */
  function titleWord({ from, start }: Title): string {
    return start === tokens[from]!.start ? tokens[from]!.folded : "";
  }

  function state(member: Phrase, title: Title, span: Span, rule: string): void {
    collector.office(member, title, title.body ? title.words : title.office || title.words, span, rule);
  }

  function nameAfter(title: Title, limit: number): Phrase | undefined {
    const hasComma = /^[،,]\s*$/.test(gapBefore(context, title.to));
    if (title.to >= limit || !(hasComma || isAdjacent(context, title.to))) return undefined;
    // "محافظ البنك المركزي، واحتفظت فلانة"
    if (hasComma && tokens[title.to]!.value.startsWith("و") && !marks.has(title.to)) return undefined;
    const isAddressed = title.start === tokens[title.from]!.start && /^ال/.test(title.words);
    const isSure = title.body !== null || title.isCounterpart || isAddressed || (title.isNational && isDefinite(title));
    // "الأمين العام للحلف، الدنماركي فلان"
    const origin = marks.get(title.to);
    if (
      origin?.sort === "adjective" &&
      origin.actor.kind === "STATE" &&
      title.body !== null &&
      isAdjacent(context, origin.to)
    )
      return nameAt(origin.to, limit);
    const isMarked = marks.has(title.to) || marks.has(skipHonorifics(title.to));
    const name = isSure || isMarked ? nameAt(title.to, limit) : undefined;
    if (name && isMarked) return name;
    // "المتحدث باسم الوزارة، فلان، إن": commas on both sides close an apposition.
    const isClosed = name && (name.to >= limit || /^[،,]/.test(gapBefore(context, name.to)));
    const isMember = /^عضو/.test(title.office);
    return hasComma && (isMember || !(isClosed && title.body !== null)) ? undefined : name;
  }

  /** "مع فلان الفلاني، وزير الخارجية الفرنسي،": a new name between a word that begins a phrase and a title with its state. */
  function introducedAt(from: number, limit: number): Phrase | undefined {
    const before = tokens[from - 1];
    const isBeginning = before === undefined || /[\n.]/.test(tokens[from]!.gap);
    if (otherVerbs.has(tokens, from)) return undefined;
    const isAfterVerb = before !== undefined && otherVerbs.has(tokens, from - 1);
    const isIntroduced =
      isAfterVerb || before?.forms.some(({ word }) => wordsBeforeNames.has(word)) || isBeforePerson(from);
    if (!isBeginning && !isIntroduced) return undefined;
    const name = newNameOf(from, limit);
    // "يشغل فلان الفلاني منصب"
    const isInOffice = name && /^(?:منصب|رياسه|قياده|مهام|حقيبه)$/.test(tokens[name.to]?.folded ?? "");
    if (name && isBeforePerson(from)) return name;
    return name && (isInOffice || hasBody(titleAfter(name, limit))) ? name : undefined;
  }

  /** "بزعامة فلان", "بدلا من فلان" */
  function isBeforePerson(from: number): boolean {
    const [one = "", other = ""] = [tokens[from - 1]?.folded, tokens[from - 2]?.folded];
    return wordsOfPersons.test(one) || (one === "من" && other === "بدلا");
  }

  /** "الجيولوجي السويدي فلان": a new name after what a person is and where the person is from. */
  function describedAt(from: number, limit: number): Phrase | undefined {
    const { forms } = tokens[from]!;
    const form = forms.find(({ word }) => /^ال\p{L}{3}/u.test(word));
    const origin = marks.get(from + 1);
    if (!form || origin?.sort !== "adjective" || origin.actor.kind !== "STATE" || !isAdjacent(context, origin.from))
      return undefined;
    if (
      !isAdjacent(context, origin.to) ||
      /(?:ه|ات|ين|ون)$/.test(form.word) !== /(?:ه|ين|ون)$/.test(tokens[origin.from]!.folded)
    )
      return undefined;
    const name = newNameOf(origin.to, limit);
    if (!name || /^ال/.test(tokens[origin.to]!.folded)) return undefined;
    return { ...name, from, preposition: form.preposition, hasConjunction: form.hasConjunction };
  }

  /** Whether a title tells whose officer it is. */
  function hasBody(title: Title | undefined): boolean {
    return title !== undefined && (title.body !== null || Boolean(title.owner));
  }

  /** "الرئيس فلان", "رئيس الحكومة فلان", not "أمير فلان". */
  function isDefinite({ from, to }: Title): boolean {
    return to - from > 1 || tokens[from]!.forms.some(({ word }) => word.startsWith("ال"));
  }

  /** @returns the index after the phrase */
  function add({ from, to, start, ...more }: Pick<Phrase, "from" | "to" | "start"> & Partial<Phrase>): number {
    const particles = particlesBefore(tokens[from]!, start);
    collector.add(newPhrase({ from, to, start, end: tokens[to - 1]!.end, ...particles, ...more }));
    return to;
  }
}
