import type { Span } from "../reading.ts";
import { ownedRelatives } from "../tables/ar/association.ts";
import { honorifics, organizationNouns } from "../tables/ar/offices.ts";
import { wordsBeforeNames } from "../tables/ar/wordsBeforeNames.ts";
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
      for (const holder of both) collector.office(holder, holder.title!, holder.title!.office, holder, "title");
      return both.at(-1)!.to;
    }
    const title = titleAt(from, limit);
    if (title) {
      const name = title.isPlural ? undefined : nameAfter(title, limit);
      if (name) {
        const phrase = { ...name, from, start: title.start, title, ...particlesBefore(tokens[from]!, title.start) };
        collector.add(phrase);
        state(phrase, title, { start: title.start, end: name.end }, "title");
        const further = titleAfter(name, limit);
        if (!further?.body || further.isCounterpart) return name.to;
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
      collector.add({ ...named, from, preposition, hasConjunction });
      return named.to;
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
    if (!/^[،,]\s*$/.test(gapBefore(context, to))) return undefined;
    const from = /^(?:وهو|وهي)$/.test(tokens[to]?.folded ?? "") ? to + 1 : to;
    const title = from < limit ? titleAt(from, limit) : undefined;
    return title && (title.to >= limit || /[،,؛.:]/.test(gapBefore(context, title.to))) ? title : undefined;
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
    const isAddressed = title.start === tokens[title.from]!.start && /^ال/.test(title.words);
    const isSure = title.body !== null || title.isCounterpart || isAddressed || (title.isNational && isDefinite(title));
    const isMarked = marks.has(title.to) || marks.has(skipHonorifics(title.to));
    const name = isSure || isMarked ? nameAt(title.to, limit) : undefined;
    if (name && isMarked) return name;
    // "المتحدث باسم الوزارة، فلان، إن": commas on both sides close an apposition.
    const isClosed = name && (name.to >= limit || /^[،,]/.test(gapBefore(context, name.to)));
    return hasComma && !(isClosed && title.body !== null) ? undefined : name;
  }

  /** "مع فلان الفلاني، وزير الخارجية الفرنسي،": a new name between a word that begins a phrase and a title with its state. */
  function introducedAt(from: number, limit: number): Phrase | undefined {
    const before = tokens[from - 1];
    const isBeginning = before === undefined || /[\n.]/.test(tokens[from]!.gap);
    if (!isBeginning && !before.forms.some(({ word }) => wordsBeforeNames.has(word))) return undefined;
    const name = newNameOf(from, limit);
    // "يشغل فلان الفلاني منصب"
    const isInOffice = name && /^(?:منصب|رئاسه|قياده|مهام|حقيبه)$/.test(tokens[name.to]?.folded ?? "");
    return name && (isInOffice || titleAfter(name, limit)?.body) ? name : undefined;
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
