import { bothWords } from "../../tables/ar/offices.ts";
import { particlesBefore } from "../../text/token.ts";
import type { Office } from "../office.ts";
import { newPhrase, type Phrase, phraseOfMark, type Title } from "../phrase.ts";
import { arabicDualOffices, headOf } from "./arabicOffices.ts";
import type { arabicPersons } from "./arabicPersons.ts";
import { type ArabicText, gapBefore, isAdjacent } from "./arabicText.ts";

const mostHolders = 5;
const ministers = /^(?:وزيرا|وزيري|وزيرتا|وزيرتي|وزراء)$/;

const sides = /^ال(?:جانب|طرف|وفد|بلد|دولت|حكومت|جيش)(?:ان|ين)$/;

/** Two or more persons with one office. */
export function arabicDuals(context: ArabicText, { nameAt, joinedNameAt }: ReturnType<typeof arabicPersons>) {
  const { text, tokens, marks } = context;
  return { dualAt };

  function dualAt(from: number, limit: number): readonly Phrase[] {
    const dual = marks.has(from) ? undefined : arabicDualOffices.at(tokens, from);
    const sides = marks.has(from) ? [] : sidesOfStates(from, limit);
    if (sides.length > 0) return sides;
    if (!dual) return marks.has(from) ? [] : eachWithPortfolio(from, tokens[from]!.start, limit);
    const start = tokens[from]!.start + dual.form.skipped;
    const alternating = eachWithState(dual.value, from, dual.to, start, limit);
    if (alternating.length > 0) return alternating;
    const listed = namesAfterStates(dual.value, from, dual.to, start, limit);
    if (listed.length > 0) return listed;
    const alike = namesOfOneState(dual.value, from, dual.to, start, limit);
    if (alike.length > 0) return alike;
    const named = eachWithPortfolio(from, start, limit);
    return named.length > 0 ? named : withoutNames(dual.value, from, dual.to, start, limit);
  }

  /** "الجانبان السعودي والإيراني", "الجيشين السوري والتركي": the two states. */
  function sidesOfStates(from: number, limit: number): readonly Phrase[] {
    const form = tokens[from]!.forms.find(({ word }) => sides.test(word));
    const { bodies } = form ? statesAt(from + 1, limit) : { bodies: [] };
    if (!form || bodies.length !== 2) return [];
    const start = tokens[from]!.start + form.skipped;
    return bodies.map((body, rank) => {
      const place = rank === 0 ? { from, start } : { from: body.from, start: body.start };
      const particles = rank === 0 ? particlesBefore(tokens[from]!, start) : { hasConjunction: true };
      return newPhrase({ ...place, ...particles, to: body.to, end: body.end, actor: body.actor });
    });
  }

  /** "الرئيسان الروسي والتركي", "زعيما أرمينيا وأذربيجان": one of each state, whoever they are. */
  function withoutNames(office: Office, from: number, to: number, start: number, limit: number): readonly Phrase[] {
    const { bodies } = statesAt(to, limit);
    const states = bodies.filter(({ actor }) => actor !== null);
    if (states.length < 2) return [];
    return states.map((body, rank) => {
      const place = rank === 0 ? { from, start } : { from: body.from, start: body.start };
      const whole = { ...place, to: body.to, end: body.end };
      const particles = rank === 0 ? particlesBefore(tokens[from]!, start) : { hasConjunction: true };
      return newPhrase({ ...whole, ...particles, sort: "title", title: titleOf(office, whole, body, rank === 0) });
    });
  }

  /** "وزيري الدفاع فلان والداخلية فلان": ministers of one state, each with a portfolio and a name. */
  function eachWithPortfolio(from: number, start: number, limit: number): readonly Phrase[] {
    if (!tokens[from]!.forms.some(({ word }) => ministers.test(word))) return [];
    const holders: Phrase[] = [];
    for (let index = from + 1; index < limit && isAdjacent(context, index); ) {
      const isFirst = holders.length === 0;
      const { value } = tokens[index]!;
      if (marks.has(index) || !(isFirst ? /^ال\p{L}{2}/u : /^وال\p{L}{2}/u).test(value)) break;
      let end = index + 1;
      while (end < index + 4 && !marks.has(end) && /^و?ال\p{L}{2,}(?:ي|ية)$/u.test(tokens[end]?.value ?? "")) end++;
      const state = marks.get(end)?.sort === "adjective" ? marks.get(end) : undefined;
      const to = state?.to ?? end;
      const name = isAdjacent(context, to) ? nameAt(to, limit) : undefined;
      if (!name) break;
      const place = isFirst ? { from, start } : { from: index, start: tokens[index]!.start + 1 };
      const office = `وزير ${text.slice(tokens[index]!.start, tokens[end - 1]!.end).replace(/^و/, "")}`;
      const whole = { office, isNational: true, isPlural: false };
      const title = {
        ...titleOf(
          whole,
          { ...place, to, end: tokens[to - 1]!.end },
          state ? phraseOfMark(state) : (holders[0]?.title?.body ?? null),
          false,
        ),
        words: state ? `${office} ${text.slice(state.start, state.end)}` : office,
      };
      holders.push({
        ...name,
        ...place,
        title,
        ...(isFirst ? particlesBefore(tokens[from]!, start) : { hasConjunction: true }),
      });
      index = name.to;
    }
    return holders.length < 2 ? [] : holders;
  }

  /** "الرئيسان الروسي … والأميركي …": each with its state and its name. */
  function eachWithState(office: Office, from: number, to: number, start: number, limit: number): readonly Phrase[] {
    const holders: Phrase[] = [];
    for (let index = to; index < limit && isAdjacent(context, index); ) {
      const body = marks.get(index);
      const name = body?.actor.kind === "STATE" && isAdjacent(context, body.to) ? nameAt(body.to, limit) : undefined;
      if (!body || !name || (holders.length > 0 && !body.hasConjunction)) break;
      const isFirst = holders.length === 0;
      const place = isFirst ? { from, start } : { from: index, start: body.start };
      const title = titleOf(office, { ...place, to: body.to, end: body.end }, phraseOfMark(body), isFirst);
      const particles = isFirst ? particlesBefore(tokens[from]!, start) : { hasConjunction: true };
      holders.push({ ...name, ...place, title, ...particles });
      index = name.to;
    }
    return holders.length < 2 ? [] : holders;
  }

  /** "وزيرا خارجية فرنسا وألمانيا، فلان وفلان", "وزيرا خارجية البلدين فلان وفلان": the names in the order of the states. */
  function namesAfterStates(office: Office, from: number, to: number, start: number, limit: number): readonly Phrase[] {
    const { bodies, end } = statesAt(to, limit);
    const names: Phrase[] = [];
    let index = end;
    while (bodies.length > 0 && names.length < bodies.length && index < limit) {
      const isFirst = names.length === 0;
      const gap = gapBefore(context, index);
      if (!/^[،,]?\s*$/.test(gap) || gap.includes("\n")) break;
      const name = isFirst ? nameAt(index, limit) : joinedNameAt(index, limit);
      if (!name) break;
      names.push(name);
      index = name.to;
    }
    if (bodies.length < 2 || names.length !== bodies.length) return [];
    return names.map((name, rank) => {
      const title = titleOf(office, { from, start, to: end, end: tokens[end - 1]!.end }, bodies[rank]!, false);
      return rank === 0
        ? { ...name, from, start, title, ...particlesBefore(tokens[from]!, start) }
        : { ...name, title };
    });
  }

  /** "الوزيرين اللبنانيين السابقين فلان وفلان": two of one state. */
  function namesOfOneState(office: Office, from: number, to: number, start: number, limit: number): readonly Phrase[] {
    let body: Phrase | null = null;
    let isFormer = false;
    let index = to;
    for (; index < limit && isAdjacent(context, index); index = body?.to === index + 1 ? body.to : index + 1) {
      const mark = marks.get(index);
      const isBefore = /^ال(?:سابق|اسبق)(?:ين|ان)$/.test(tokens[index]!.folded);
      if (mark?.actor.kind === "STATE" && !body) body = phraseOfMark(mark);
      else if (isBefore) isFormer = true;
      else break;
    }
    const first = body && isAdjacent(context, index) ? nameAt(index, limit) : undefined;
    const second = first && isAdjacent(context, first.to) ? joinedNameAt(first.to, limit) : undefined;
    if (!first || !second) return [];
    const title = { ...titleOf(office, { from, start, to: index, end: tokens[index - 1]!.end }, body, true), isFormer };
    return [
      { ...first, from, start, title, ...particlesBefore(tokens[from]!, start) },
      { ...second, title },
    ];
  }

  /** The states of a list, or the two that "البلدين" stands for. */
  function statesAt(from: number, limit: number): { readonly bodies: readonly Phrase[]; readonly end: number } {
    const both = from < limit ? bothWords.at(tokens, from) : undefined;
    if (both && /^(?:البلدين|الدولتين|الجارتين|الجارين)$/.test(tokens[from]!.folded)) {
      const { start, end } = tokens[from]!;
      const place = { from, to: both.to, start, end, sort: "oneOfBoth" as const };
      return { bodies: [0, 1].map((rank) => newPhrase({ ...place, order: rank })), end: both.to };
    }
    const bodies: Phrase[] = [];
    let index = from;
    while (index < limit && bodies.length < mostHolders && isAdjacent(context, index)) {
      const mark = marks.get(index);
      if (mark?.actor.kind !== "STATE" || mark.sort === "capital" || (bodies.length > 0 && !mark.hasConjunction)) break;
      bodies.push(phraseOfMark(mark));
      index = mark.to;
    }
    return { bodies, end: index };
  }

  /** @param isWhole whether the place has the words of the office and of the state, which then are the title's */
  function titleOf(
    office: Office,
    place: Pick<Phrase, "from" | "to" | "start" | "end">,
    body: Phrase | null,
    isWhole: boolean,
  ): Title {
    const state = body ? text.slice(body.start, body.end) : "";
    const words = isWhole ? text.slice(place.start, place.end) : `${office.office} ${state}`;
    const isCounterpart = office.office === "";
    return {
      ...place,
      ...office,
      words,
      head: headOf(office.office),
      isPlural: false,
      isFormer: false,
      isCounterpart,
      body,
    };
  }
}
