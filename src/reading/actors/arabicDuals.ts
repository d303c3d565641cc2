import { particlesBefore } from "../text/token.ts";
import { arabicDualOffices, headOf } from "./arabicOffices.ts";
import type { arabicPersons } from "./arabicPersons.ts";
import { type ArabicText, isAdjacent } from "./arabicText.ts";
import { type Phrase, phraseOfMark, type Title } from "./phrase.ts";

/** Two persons with one office. */
export function arabicDuals(context: ArabicText, { nameAt }: ReturnType<typeof arabicPersons>) {
  const { text, tokens, marks } = context;
  return { dualAt };

  /** "الرئيسان الروسي … والأميركي …": one office, each with its state and its name. */
  function dualAt(from: number, limit: number): readonly Phrase[] {
    const dual = marks.has(from) ? undefined : arabicDualOffices.at(tokens, from);
    if (!dual) return [];
    const { office } = dual.value;
    const holders: Phrase[] = [];
    for (let index = dual.to; index < limit && isAdjacent(context, index); ) {
      const body = marks.get(index);
      const name = body?.actor.kind === "STATE" && isAdjacent(context, body.to) ? nameAt(body.to, limit) : undefined;
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
    return holders.length < 2 ? [] : holders;
  }
}
