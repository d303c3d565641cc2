import { fold } from "../../names/fold.ts";
import type { Span } from "../reading.ts";
import { ownedRelatives } from "../tables/ar/association.ts";
import {
  bothWords,
  countryWords,
  honorifics,
  organizationNouns,
  ownedBodies,
  partnerNouns,
  personNouns,
} from "../tables/ar/offices.ts";
import { isWordAfterNames } from "../tables/ar/wordsAfterNames.ts";
import { particlesBefore } from "../text/token.ts";
import { arabicNames } from "./arabicNames.ts";
import { arabicDualOffices, arabicOffices, headOf } from "./arabicOffices.ts";
import { arabicOrganizations } from "./arabicOrganizations.ts";
import { arabicTitles } from "./arabicTitles.ts";
import { newTextActor } from "./marks.ts";
import { newPhrase, type Phrase, phraseOfMark, type Title } from "./phrase.ts";
import { PhraseCollector } from "./phraseCollector.ts";
import type { PhraseContext, Phrases } from "./phrases.ts";

/** Words after which a name begins. */
const wordsBeforeNames = new Set(
  "مع من عن الي علي بين لدي كان كانت ان بان قال قالت اعلن اكد التقي استقبل زار يشغل شغل شغلت تولي يتولي تتولي تسلم".split(
    " ",
  ),
);

/** Finds the noun phrases of Arabic. */
export function arabicPhrases({ text, tokens, marks, sentences }: PhraseContext): Phrases {
  const collector = new PhraseCollector();
  const { newNameOf, gapBefore } = arabicNames({ text, tokens, marks });
  const organizations = arabicOrganizations({ text, tokens, marks }, collector);
  const { organizationAt } = organizations;
  const { titleAt } = arabicTitles({ text, tokens, marks }, organizations);
  for (const { from, to } of sentences) {
    let index = from;
    while (index < to) index = Math.max(readAt(index, to), index + 1);
  }
  return collector.found();

  function readAt(from: number, limit: number): number {
    const dual = dualAt(from, limit);
    if (dual !== undefined) return dual;
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
    const named = honorific && !marks.has(from) ? personAt(skipHonorifics(from), limit) : undefined;
    if (named) {
      const { preposition, hasConjunction } = honorific!.form;
      collector.add({ ...named, from, preposition, hasConjunction });
      return named.to;
    }
    const relative = marks.has(from) ? undefined : ownedRelatives.at(tokens, from);
    const kin =
      relative && !marks.has(relative.to) && isAdjacent(relative.to) ? newNameOf(relative.to, limit) : undefined;
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
    const both = mark ? undefined : bothWords.at(tokens, from);
    if (both && !marks.has(both.to)) return addBoth(from, both.to, tokens[from]!.start + both.form.skipped);
    const country = mark ? undefined : countryWords.at(tokens, from);
    if (country) return add({ from, to: from + 1, start: tokens[from]!.start + country.form.skipped, sort: "country" });
    const owned = mark || tokens[from]!.value.endsWith("ة") ? undefined : ownedBodies.at(tokens, from);
    if (owned) return add({ from, to: from + 1, start: tokens[from]!.start + owned.form.skipped, sort: "owner" });
    const partner = mark ? undefined : partnerNouns.at(tokens, from);
    if (partner) return add({ from, to: from + 1, start: tokens[from]!.start + partner.form.skipped, sort: "person" });
    const person = mark ? undefined : personNouns.at(tokens, from);
    if (person && isReference(from)) return addPersonNoun(from, limit, tokens[from]!.start + person.form.skipped);
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

  /** "الرئيسان الروسي … والأميركي …": one office, each with its state and its name. @returns the index after them */
  function dualAt(from: number, limit: number): number | undefined {
    const dual = marks.has(from) ? undefined : arabicDualOffices.at(tokens, from);
    if (!dual) return undefined;
    const { office } = dual.value;
    const holders: Phrase[] = [];
    for (let index = dual.to; index < limit && isAdjacent(index); ) {
      const body = marks.get(index);
      const name = body?.actor.kind === "STATE" && isAdjacent(body.to) ? nameAt(body.to, limit) : undefined;
      if (!body || !name || (holders.length > 0 && !body.hasConjunction)) break;
      const isFirst = holders.length === 0;
      const { start, end } = isFirst ? { start: tokens[from]!.start + dual.form.skipped, end: body.end } : body;
      const words = isFirst ? text.slice(start, end) : `${office} ${text.slice(body.start, body.end)}`;
      const place = { from: isFirst ? from : index, to: body.to, start, end };
      const more = { ...dual.value, words, isPlural: false, isFormer: false, isCounterpart: office === "" };
      const title: Title = { ...place, ...more, head: headOf(office), body: phraseOfMark(body) };
      const particles = isFirst ? particlesBefore(tokens[from]!, start) : { hasConjunction: true };
      holders.push({ ...name, from: place.from, start, title, ...particles });
      index = name.to;
    }
    if (holders.length < 2) return undefined;
    for (const holder of holders) {
      collector.add(holder);
      collector.office(holder, holder.title!, office, { start: holder.start, end: holder.end }, "title");
    }
    return holders.at(-1)!.to;
  }

  /** The name of a person, known or new. */
  function nameAt(from: number, limit: number): Phrase | undefined {
    if (from >= limit) return undefined;
    const index = marks.get(from)?.actor.kind === "PERSON" ? from : skipHonorifics(from);
    const mark = marks.get(index);
    if (!mark) return newNameOf(index, limit);
    return mark.actor.kind === "PERSON" && !mark.hasConjunction && mark.preposition === ""
      ? phraseOfMark(mark)
      : undefined;
  }

  /** "خلفا لفلان": a new name to which ل is attached. */
  function predecessorAt(from: number, limit: number): Phrase | undefined {
    const { value, start } = tokens[from]!;
    if (marks.has(from) || tokens[from - 1]?.folded !== "خلفا" || !value.startsWith("ل")) return undefined;
    const name = newNameOf(from, limit);
    if (!name) return undefined;
    const actor = newTextActor(text.slice(start + 1, name.end), "PERSON");
    const head = { start: start + 1, end: name.end };
    return { ...name, ...head, head, actor, preposition: "ل" };
  }

  /** "الجانبان"; "بينهما" has its preposition in it. */
  function addBoth(from: number, to: number, start: number): number {
    if (!/^بينهما$/.test(tokens[from]!.folded)) return add({ from, to, start, sort: "both" });
    collector.add(newPhrase({ from, to, start, end: tokens[from]!.end, sort: "both", preposition: "بين" }));
    return to;
  }

  /** "الدبلوماسي المخضرم", "المسؤول الأميركي": a noun with its adjectives. */
  function addPersonNoun(from: number, limit: number, start: number): number {
    let to = from + 1;
    let body: Phrase | null = null;
    while (to < limit && to < from + 3 && isAdjacent(to) && (marks.get(to)?.sort === "adjective" || isAdjective(to))) {
      const mark = marks.get(to);
      if (mark) body = phraseOfMark(mark);
      to++;
    }
    const end = tokens[to - 1]!.end;
    const place = { from, to, start, end };
    const none = { office: "", head: "", isNational: false, isFormer: false, isPlural: false, isCounterpart: false };
    const title: Title | null = body && { ...place, ...none, words: text.slice(start, end), body };
    return add({ from, to, start, title, sort: "person" });
  }

  /** "الأخيرة" is an adjective elsewhere. */
  function isReference(from: number): boolean {
    if (!/الاخيره?$/.test(tokens[from]!.folded)) return true;
    const isAfterPreposition = /^(?:مع|من|عن|علي|الي|لدي|قال|قالت|اكد)$/.test(tokens[from - 1]?.folded ?? "");
    return (
      isAfterPreposition ||
      tokens[from]!.forms.some(({ word, preposition }) => preposition !== "" && word.startsWith("ال"))
    );
  }

  function isAdjective(index: number): boolean {
    const { folded } = tokens[index]!;
    return (
      /^ال\p{L}{3}/u.test(folded) && !marks.has(index) && !arabicOffices.has(tokens, index) && !isWordAfterNames(folded)
    );
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

  function nameAfter(title: Title, limit: number): Phrase | undefined {
    const hasComma = /^[،,]\s*$/.test(gapBefore(title.to));
    if (title.to >= limit || !(hasComma || isAdjacent(title.to))) return undefined;
    const isAddressed = title.start === tokens[title.from]!.start && /^ال/.test(title.words);
    const isSure = title.body !== null || title.isCounterpart || isAddressed || (title.isNational && isDefinite(title));
    const isMarked = marks.has(title.to) || marks.has(skipHonorifics(title.to));
    const name = isSure || isMarked ? nameAt(title.to, limit) : undefined;
    if (name && isMarked) return name;
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
    // "يشغل فلان الفلاني منصب"
    const isInOffice = name && /^(?:منصب|رئاسه|قياده|مهام|حقيبه)$/.test(tokens[name.to]?.folded ?? "");
    return name && (isInOffice || titleAfter(name, limit)?.body) ? name : undefined;
  }

  /** "الرئيس فلان", "رئيس الحكومة فلان", not "أمير فلان". */
  function isDefinite({ from, to }: Title): boolean {
    return to - from > 1 || tokens[from]!.forms.some(({ word }) => word.startsWith("ال"));
  }

  function skipHonorifics(index: number): number {
    let to = index;
    // "الشيخ ولد …" is a name.
    if (/^(?:ولد|بن)$/.test(tokens[index + 1]?.folded ?? "")) return index;
    for (let next = honorifics.at(tokens, to); next; next = honorifics.at(tokens, to)) {
      to = next.to;
      while (isOrigin(to) && isOrigin(to + 1)) to++;
      if (marks.get(to)?.sort === "adjective") to = marks.get(to)!.to;
      else if (isOrigin(to)) to++;
    }
    return to;
  }

  /** "الجنرال الحضرمي فلان", "الناشط الحقوقي المصري": what he is or where he is from. */
  function isOrigin(index: number): boolean {
    if (marks.get(index)?.sort === "adjective") return true;
    const { value } = tokens[index] ?? { value: "" };
    return (
      /^ال\p{L}{3,}(?:ي|ية)$/u.test(value) &&
      !marks.has(index) &&
      !arabicOffices.has(tokens, index) &&
      isAdjacent(index) &&
      isAdjacent(index + 1) &&
      !isWordAfterNames(fold(value))
    );
  }

  function personAt(index: number, limit: number): Phrase | undefined {
    const mark = marks.get(index);
    if (index >= limit || !isAdjacent(index)) return undefined;
    if (mark) return mark.actor.kind === "PERSON" && mark.preposition === "" ? phraseOfMark(mark) : undefined;
    return newNameOf(index, limit);
  }

  function isAdjacent(index: number): boolean {
    return /^[”"»)]?\s*[“"«(]?$/.test(gapBefore(index)) && !gapBefore(index).includes("\n");
  }

  /** @returns the index after the phrase */
  function add({ from, to, start, ...more }: Pick<Phrase, "from" | "to" | "start"> & Partial<Phrase>): number {
    const particles = particlesBefore(tokens[from]!, start);
    collector.add(newPhrase({ from, to, start, end: tokens[to - 1]!.end, ...particles, ...more }));
    return to;
  }
}
