import type { Span } from "../../reading.ts";
import { bareGovernments, honorifics, organizationNouns } from "../../tables/ar/offices.ts";
import { ownedRelatives } from "../../tables/ar/relatives.ts";
import { statementVerbs } from "../../tables/ar/statement.ts";
import { particlesBefore } from "../../text/token.ts";
import { newPhrase, type Phrase, phraseOfMark, type Title } from "../phrase.ts";
import { PhraseCollector } from "../phraseCollector.ts";
import type { PhraseContext, Phrases } from "../phrases.ts";
import { arabicAides } from "./arabicAides.ts";
import { arabicAppositions } from "./arabicAppositions.ts";
import { arabicDuals } from "./arabicDuals.ts";
import { arabicIntroducedNames } from "./arabicIntroducedNames.ts";
import { arabicLedDelegations } from "./arabicLedDelegations.ts";
import { arabicListedPersons } from "./arabicListedPersons.ts";
import { arabicNamesOfOrigin } from "./arabicNamesOfOrigin.ts";
import { arabicOrganizations } from "./arabicOrganizations.ts";
import { arabicPersons } from "./arabicPersons.ts";
import { arabicReferences } from "./arabicReferences.ts";
import { isAdjacent } from "./arabicText.ts";
import { arabicTitles } from "./arabicTitles.ts";
import { arabicTroopsAt } from "./arabicTroops.ts";

/** Finds the noun phrases of Arabic. */
export function arabicPhrases(context: PhraseContext): Phrases {
  const collector = new PhraseCollector();
  const { tokens, marks, sentences } = context;
  const persons = arabicPersons(context);
  const { newNameOf, honoredAt, predecessorAt, skipHonorifics } = persons;
  const { dualAt } = arabicDuals(context, persons);
  const organizations = arabicOrganizations(context, collector);
  const { organizationAt } = organizations;
  const titles = arabicTitles(context, organizations, persons);
  const { titleAt } = titles;
  const appositions = arabicAppositions(context, persons, titles);
  const { titleAfter, titleWord, nameAfter } = appositions;
  const { aideOf } = arabicAides(context, persons, titles);
  const { ledDelegationAt } = arabicLedDelegations(context, collector, persons, titles, appositions, organizations);
  const { introducedAt } = arabicIntroducedNames(context, persons, appositions);
  const { describedAt, compatriotAt } = arabicNamesOfOrigin(context, persons);
  const { listedAt } = arabicListedPersons(context, persons);
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
      for (const holder of both.filter(({ sort, title }) => sort !== "title" && title !== null)) {
        const title = holder.title!;
        const span = { start: Math.min(title.start, holder.start), end: holder.end };
        collector.office(holder, title, title.office, span, "title");
      }
      return both.at(-1)!.to;
    }
    // "مطار الملك خالد الدولي"
    const isPlaceName = /^[وفبلك]?(?:مطار|جامعه|مستشفي|ميدان|شارع|جسر|قاعده|مدينه|جايزه|ميناء|مسجد|ساحه|ملعب|استاد)$/;
    const isPlace = isPlaceName.test(tokens[from - 1]?.folded ?? "") && !marks.has(from);
    // "الملك حسين", if the graph knows him so
    const isNamed = marks.get(from)?.actor.kind === "PERSON" && marks.get(from)!.to > from + 1;
    const title = isPlace || isNamed ? undefined : titleAt(from, limit);
    const address = title || marks.has(from) ? undefined : honorifics.at(tokens, from);
    if (address && isAdjacent(context, address.to) && titleAt(address.to, limit)) {
      const to = readAt(address.to, limit);
      // "ومعالي الأمين العام": the particles stand before the address.
      collector.readdress(from, address.form);
      return to;
    }
    const aide = title && aideOf(title, limit);
    if (aide) {
      const { name, principal } = aide;
      addTitled(name, aide.title);
      state(principal.name, principal.title, { start: principal.title.start, end: principal.name.end }, "title");
      return name.to;
    }
    if (title) {
      const name = title.isPlural ? undefined : nameAfter(title, limit);
      if (name) {
        const phrase = addTitled(name, title);
        const further = titleAfter(name, limit);
        if (!further || further.isCounterpart || !(further.body || further.isNational)) return name.to;
        // "استقبل الرئيس التركي فلان سفير اليونان": two persons.
        const states = [title, further].map(({ body }) => (body?.actor?.kind === "STATE" ? body.actor.key : null));
        if (isAdjacent(context, name.to) && states.every(Boolean) && states[0] !== states[1]) return name.to;
        state(phrase, further, { start: name.start, end: further.end }, "apposition");
        return further.to;
      }
      add({ from, to: title.to, start: title.start, title, sort: "title" });
      return addFurtherStates(title, limit);
    }
    const troops = arabicTroopsAt(context, from, limit, organizationAt);
    if (troops) return add({ from, to: troops.to, start: troops.start, title: troops, sort: "title" });
    const delegation = ledDelegationAt(from, limit);
    if (delegation) {
      const { phrase, title: office } = delegation;
      collector.add(phrase);
      if (office) state(phrase, office, { start: office.start, end: phrase.end }, "title");
      return phrase.to;
    }
    const organ = organizationAt(from, limit);
    if (organ) {
      collector.add(organ);
      return organ.to;
    }
    // "اتهمت المعارضة فلانا": who opposes a government, not what he is.
    const isOpposition = tokens[from]!.folded === "المعارضه" && statementVerbs.has(tokens, from - 1);
    const honorific = isOpposition ? undefined : honorifics.at(tokens, from);
    const isOfPlace = isPlaceName.test(tokens[from - 1]?.folded ?? "");
    const named = honorific && !marks.has(from) && !isOfPlace ? honoredAt(skipHonorifics(from), limit) : undefined;
    if (named) {
      const { preposition, hasConjunction } = honorific!.form;
      return readApposition({ ...named, from, preposition, hasConjunction }, limit);
    }
    const relative = marks.has(from) ? undefined : ownedRelatives.at(tokens, from);
    const kinAt = relative ? skipHonorifics(relative.to) : from;
    const kin = relative && !marks.has(kinAt) && isAdjacent(context, relative.to) ? newNameOf(kinAt, limit) : undefined;
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
    const introduced = mark ? undefined : (listedAt(from, limit) ?? introducedAt(from, limit));
    if (introduced) return readApposition(introduced, limit);
    const described = mark ? compatriotAt(from, limit) : describedAt(from, limit);
    if (described) return readApposition(described, limit);
    // "التحالف القائم بين أ وب": no organization.
    const isTie =
      tokens[from]!.folded === "التحالف" && tokens.slice(from, from + 4).some(({ folded }) => folded === "بين");
    const noun = mark || isTie ? undefined : (bareGovernments.at(tokens, from) ?? organizationNouns.at(tokens, from));
    if (noun) return add({ from, to: noun.to, start: tokens[from]!.start + noun.form.skipped, sort: "organization" });
    if (!mark) return from + 1;
    const phrase = phraseOfMark(mark);
    if (mark.actor.kind === "PERSON") return readApposition(phrase, limit);
    collector.add(phrase);
    return mark.to;
  }

  /** "الرئيس الفرنسي فلان": a name with the title before it, and the office. */
  function addTitled(name: Phrase, title: Title): Phrase {
    const { from, start } = title;
    const phrase = { ...name, from, start, title, ...particlesBefore(tokens[from]!, start) };
    collector.add(phrase);
    state(phrase, title, { start, end: name.end }, "title");
    return phrase;
  }

  /** "مفاوضون أميركيون وصينيون": the office of each state that follows. @returns the index after the last one */
  function addFurtherStates(title: Title, limit: number): number {
    let { to } = title;
    while (title.isPlural && title.body?.sort === "adjective" && to < limit && isAdjacent(context, to)) {
      const mark = marks.get(to);
      if (mark?.sort !== "adjective" || mark.actor.kind !== "STATE" || !mark.hasConjunction) break;
      to = add({ ...mark, title: { ...title, ...mark, body: phraseOfMark(mark) }, sort: "title" });
    }
    return to;
  }

  /** "فلان، نائب الرئيس الأميركي،" */
  function readApposition(name: Phrase, limit: number): number {
    const title = titleAfter(name, limit, true);
    if (title && !title.isCounterpart && tokens[title.from]!.forms[0]!.word === titleWord(title)) {
      const phrase = { ...name, title, to: title.to, end: title.end };
      collector.add(phrase);
      state(phrase, title, { start: name.start, end: title.end }, "apposition");
      return title.to;
    }
    collector.add(name);
    return name.to;
  }

  function state(member: Phrase, title: Title, span: Span, rule: string): void {
    collector.office(member, title, title.body ? title.words : title.office || title.words, span, rule);
  }

  /** @returns the index after the phrase */
  function add({ from, to, start, ...more }: Pick<Phrase, "from" | "to" | "start"> & Partial<Phrase>): number {
    const particles = particlesBefore(tokens[from]!, start);
    collector.add(newPhrase({ from, to, start, end: tokens[to - 1]!.end, ...particles, ...more }));
    return to;
  }
}
