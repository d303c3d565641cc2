import type { Span } from "../reading.ts";
import {
  agency,
  bothWords,
  counterparts,
  formers,
  honorifics,
  organizationNouns,
  organs,
  ownOrgans,
} from "../tables/ar/offices.ts";
import { particlesBefore } from "../text/token.ts";
import { arabicNames } from "./arabicNames.ts";
import { arabicOffices, headOf } from "./arabicOffices.ts";
import type { Office } from "./office.ts";
import { newPhrase, type Phrase, phraseOfMark, type Title } from "./phrase.ts";
import { PhraseCollector } from "./phraseCollector.ts";
import type { PhraseContext, Phrases } from "./phrases.ts";

/** Words after which a name begins. */
const wordsBeforeNames = new Set(
  "مع من عن الي علي بين لدي كان كانت ان بان قال قالت اعلن اكد التقي استقبل زار".split(" "),
);

/** Finds the noun phrases of Arabic. */
export function arabicPhrases({ text, tokens, marks, sentences }: PhraseContext): Phrases {
  const collector = new PhraseCollector();
  const { newNameOf, gapBefore } = arabicNames({ text, tokens, marks });
  for (const { from, to } of sentences) {
    let index = from;
    while (index < to) index = Math.max(readAt(index, to), index + 1);
  }
  return collector.found();

  function readAt(from: number, limit: number): number {
    const title = titleAt(from, limit);
    if (title) {
      const name = title.isPlural ? undefined : nameAfter(title, limit);
      if (name) {
        const phrase = { ...name, from, start: title.start, title, ...particlesBefore(tokens[from]!, title.start) };
        collector.add(phrase);
        state(phrase, title, { start: title.start, end: name.end }, "title");
        return name.to;
      }
      return add({ from, to: title.to, start: title.start, title, sort: "title" });
    }
    const organ = organAt(from, limit);
    if (organ) {
      collector.add(organ);
      return organ.to;
    }
    const honorific = honorifics.at(tokens, from);
    const named = honorific && !marks.has(from) ? personAt(skipHonorifics(from), limit) : undefined;
    if (named) {
      const { preposition, hasConjunction } = honorific!.form;
      collector.add({ ...named, from, preposition, hasConjunction });
      return named.to;
    }
    const mark = marks.get(from);
    const both = mark ? undefined : bothWords.at(tokens, from);
    if (both && !marks.has(both.to))
      return add({ from, to: both.to, start: tokens[from]!.start + both.form.skipped, sort: "both" });
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
    if (!/^[،,]\s*$/.test(gapBefore(to))) return undefined;
    const from = /^(?:وهو|وهي)$/.test(tokens[to]?.folded ?? "") ? to + 1 : to;
    const title = from < limit ? titleAt(from, limit) : undefined;
    return title && (title.to >= limit || /[،,؛.:]/.test(gapBefore(title.to))) ? title : undefined;
  }

  /** The first word of a title, if no particle is attached to it. */
  function titleWord({ from, start }: Title): string {
    return start === tokens[from]!.start ? tokens[from]!.folded : "";
  }

  function state(member: Phrase, title: Title, span: Span, rule: string): void {
    collector.office(member, title, title.body ? title.words : title.office || title.words, span, rule);
  }

  function titleAt(from: number, limit: number): Title | undefined {
    const counterpart = counterparts.at(tokens, from);
    const found = counterpart ?? arabicOffices.at(tokens, from);
    if (!found || found.to > limit || marks.has(from)) return undefined;
    const office = counterpart ? undefined : (found.value as Office);
    let index = found.to;
    let isFormer = false;
    let body: Phrase | null = null;
    for (let steps = 0; steps < 4 && index < limit && isAdjacent(index); steps++) {
      const former = formers.at(tokens, index);
      if (former && former.form.skipped === 0) {
        isFormer = true;
        index = former.to;
        continue;
      }
      const own = ownOrgans.at(tokens, index);
      if (own && own.form.skipped === 0) {
        index = own.to;
        continue;
      }
      const next: Phrase | undefined = body === null ? bodyAt(index, limit, office) : undefined;
      if (next) {
        body = next;
        index = next.to;
        continue;
      }
      const post = body === null ? undefined : postAt(index, limit);
      if (!post) break;
      index = post;
    }
    const start = tokens[from]!.start + found.form.skipped;
    const end = tokens[index - 1]!.end;
    return {
      from,
      to: index,
      start,
      end,
      words: text.slice(start, end),
      office: office?.office ?? "",
      head: headOf(office?.office ?? ""),
      isNational: office?.isNational ?? false,
      isFormer,
      isPlural: office?.isPlural ?? false,
      isCounterpart: counterpart !== undefined,
      owner: null,
      body,
    };
  }

  /** What follows the body of an office and changes nothing: "(الناتو)", "لدى الأمم المتحدة", "إلى اليمن". @returns the index after it */
  function postAt(index: number, limit: number): number | undefined {
    const isBracketed = /\(/.test(gapBefore(index));
    const isPosted = /^(?:لدي|الي|في)$/.test(tokens[index]!.folded);
    const mark = marks.get(isPosted ? index + 1 : index);
    if (!mark || mark.to > limit || mark.actor.kind === "PERSON" || mark.sort === "capital") return undefined;
    if (isPosted) return /^ ?$/.test(gapBefore(index + 1)) ? mark.to : undefined;
    const isDestination = mark.preposition === "ل" && mark.actor.kind === "STATE";
    return (isBracketed && /^\)/.test(gapBefore(mark.to))) || isDestination ? mark.to : undefined;
  }

  /** The body of an office: an adjective, the name of a state, an organ, or what follows ل. */
  function bodyAt(index: number, limit: number, office: Office | undefined): Phrase | undefined {
    const organ = organAt(index, limit);
    if (organ && office !== undefined && organ.preposition !== "ب") return organ;
    const isWithin = office !== undefined && tokens[index]!.folded === "في" && /^ ?$/.test(gapBefore(index + 1));
    const mark = marks.get(isWithin ? index + 1 : index);
    if (!mark || mark.actor.kind === "PERSON" || mark.hasConjunction || mark.preposition === "ب") return undefined;
    if (mark.sort === "capital" || (isWithin && mark.actor.kind === "STATE")) return undefined;
    return phraseOfMark(mark);
  }

  /** "وزارة الخارجية الصينية", "وكالة الإعلام الروسية" */
  function organAt(from: number, limit: number): Phrase | undefined {
    if (marks.has(from)) return undefined;
    const organ = organs.at(tokens, from) ?? agency.at(tokens, from);
    if (!organ || organ.to > limit) return undefined;
    const most = agency.has(tokens, from) ? 3 : 0;
    let index = organ.to;
    while (index < organ.to + most && !marks.has(index) && isAdjacent(index) && tokens[index]?.folded.startsWith("ال"))
      index++;
    const mark = index < limit && isAdjacent(index) ? marks.get(index) : undefined;
    if (
      mark?.actor.kind !== "STATE" ||
      mark.sort === "capital" ||
      (/(?:ان|ين)$/.test(tokens[mark.to - 1]!.folded) && mark.sort === "adjective") ||
      mark.hasConjunction ||
      mark.preposition !== ""
    )
      return undefined;
    const start = tokens[from]!.start + organ.form.skipped;
    const name = text.slice(start, mark.end);
    return collector.organ(
      mark,
      { from, to: mark.to, start, end: mark.end },
      name,
      particlesBefore(tokens[from]!, start),
    );
  }

  function nameAfter(title: Title, limit: number): Phrase | undefined {
    const hasComma = /^[،,]\s*$/.test(gapBefore(title.to));
    if (title.to >= limit || !(hasComma || isAdjacent(title.to))) return undefined;
    const index = skipHonorifics(title.to);
    const mark = marks.get(index);
    if (mark)
      return mark.actor.kind === "PERSON" && !mark.hasConjunction && mark.preposition === ""
        ? phraseOfMark(mark)
        : undefined;
    const isSure = title.body !== null || title.isCounterpart || (title.isNational && isDefinite(title));
    const name = isSure ? newNameOf(index, limit) : undefined;
    // "المتحدث باسم الوزارة، فلان، إن": commas on both sides close an apposition.
    const isClosed = name && (name.to >= limit || /^[،,]/.test(gapBefore(name.to)));
    return hasComma && !(isClosed && title.body !== null) ? undefined : name;
  }

  /** "مع فلان الفلاني، وزير الخارجية الفرنسي،": a new name between a word that begins a phrase and a title with its state. */
  function introducedAt(from: number, limit: number): Phrase | undefined {
    const before = tokens[from - 1];
    const isBeginning = before === undefined || /[\n.]/.test(tokens[from]!.gap);
    if (!isBeginning && !before.forms.some(({ word }) => wordsBeforeNames.has(word))) return undefined;
    const name = newNameOf(from, limit);
    return name && titleAfter(name, limit)?.body ? name : undefined;
  }

  /** "الرئيس فلان", "رئيس الحكومة فلان", not "أمير فلان". */
  function isDefinite({ from, to }: Title): boolean {
    return to - from > 1 || tokens[from]!.forms.some(({ word }) => word.startsWith("ال"));
  }

  function skipHonorifics(index: number): number {
    let to = index;
    for (let next = honorifics.at(tokens, to); next; next = honorifics.at(tokens, to)) {
      to = next.to;
      if (marks.get(to)?.sort === "adjective") to = marks.get(to)!.to;
    }
    return to;
  }

  function personAt(index: number, limit: number): Phrase | undefined {
    const mark = marks.get(index);
    if (index >= limit || !isAdjacent(index)) return undefined;
    if (mark) return mark.actor.kind === "PERSON" && mark.preposition === "" ? phraseOfMark(mark) : undefined;
    return newNameOf(index, limit);
  }

  function isAdjacent(index: number): boolean {
    return /^\)?\s*[“"«(]?$/.test(gapBefore(index)) && !gapBefore(index).includes("\n");
  }

  /** @returns the index after the phrase */
  function add({ from, to, start, ...more }: Pick<Phrase, "from" | "to" | "start"> & Partial<Phrase>): number {
    const particles = particlesBefore(tokens[from]!, start);
    collector.add(newPhrase({ from, to, start, end: tokens[to - 1]!.end, ...particles, ...more }));
    return to;
  }
}
