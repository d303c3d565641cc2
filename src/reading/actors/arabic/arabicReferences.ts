import { meetingVerbs } from "../../tables/ar/meeting.ts";
import { bothWords, countryWords, ownedBodies, partnerNouns, personNouns } from "../../tables/ar/offices.ts";
import { statementVerbs } from "../../tables/ar/statement.ts";
import { isWordAfterNames } from "../../tables/ar/wordsAfterNames.ts";
import { particlesBefore } from "../../text/token.ts";
import { newPhrase, type Phrase, phraseOfMark, type Title } from "../phrase.ts";
import { arabicOffices } from "./arabicOffices.ts";
import { type ArabicText, isAdjacent } from "./arabicText.ts";

/** "الجانبان", "بلاده", "حزبه", "ضيفه", "الدبلوماسي المخضرم": phrases that stand for somebody who is named elsewhere. */
export function arabicReferences(context: ArabicText) {
  const { text, tokens, marks } = context;
  return { referenceAt };

  function referenceAt(from: number, limit: number): Phrase | undefined {
    const both = bothWords.at(tokens, from);
    // "الوزيران الفرنسي فلان والألماني فلان" names them itself.
    if (both && marks.get(both.to)?.sort !== "adjective") {
      // It has its preposition in it.
      const more = tokens[from]!.folded === "بينهما" ? { preposition: "بين", hasConjunction: false } : {};
      return phraseAt(from, both.to, both.form.skipped, { sort: "both", ...more });
    }
    // "مجلس إدارته" is a board.
    const country = /مجلس$/.test(tokens[from - 1]?.folded ?? "") ? undefined : countryWords.at(tokens, from);
    // "جارتها تايلاند" names it itself.
    const isNamed = /جارت(?:ه|ها)$/.test(tokens[from]!.folded) && marks.get(from + 1)?.sort === "name";
    if (country && !isNamed) return phraseAt(from, from + 1, country.form.skipped, { sort: "country" });
    const owned = tokens[from]!.value.endsWith("ة") ? undefined : ownedBodies.at(tokens, from);
    if (owned) return phraseAt(from, from + 1, owned.form.skipped, { sort: "owner" });
    const partner = partnerNouns.at(tokens, from);
    if (partner) return personNounAt(from, limit, partner.form.skipped);
    const person = personNouns.at(tokens, from);
    return person && isReference(from) ? personNounAt(from, limit, person.form.skipped) : undefined;
  }

  /** "الدبلوماسي المخضرم", "المسؤول الأميركي": a noun with its adjectives. */
  function personNounAt(from: number, limit: number, skipped: number): Phrase {
    let to = from + 1;
    let body: Phrase | null = null;
    while (
      to < limit &&
      to < from + 3 &&
      isAdjacent(context, to) &&
      (marks.get(to)?.sort === "adjective" || isAdjective(to))
    ) {
      const mark = marks.get(to);
      if (mark) body = phraseOfMark(mark);
      to++;
    }
    const start = tokens[from]!.start + skipped;
    const end = tokens[to - 1]!.end;
    const place = { from, to, start, end };
    const none = { office: "", head: "", isNational: false, isFormer: false, isPlural: false, isCounterpart: false };
    const title: Title | null = body && { ...place, ...none, words: text.slice(start, end), body };
    return phraseAt(from, to, skipped, { title, sort: "person" });
  }

  /** "الأخيرة" and "المعارض" are adjectives elsewhere. */
  function isReference(from: number): boolean {
    if (!/(?:الاخيره?|المعارض)$/.test(tokens[from]!.folded)) return true;
    const isAfterPreposition =
      /^(?:مع|من|عن|علي|الي|لدي|قال|قالت|اكد|ان|بان|لان|كان|كانت|وكان|وكانت|هذا|وهذا|هذه|لكن|ولكن)$/.test(
        tokens[from - 1]?.folded ?? "",
      );
    return (
      isAfterPreposition ||
      statementVerbs.has(tokens, from - 1) ||
      meetingVerbs.has(tokens, from - 1) ||
      tokens[from]!.forms.some(({ word, preposition }) => preposition !== "" && word.startsWith("ال"))
    );
  }

  function isAdjective(index: number): boolean {
    const { folded } = tokens[index]!;
    return (
      /^ال\p{L}{3}/u.test(folded) && !marks.has(index) && !arabicOffices.has(tokens, index) && !isWordAfterNames(folded)
    );
  }

  function phraseAt(from: number, to: number, skipped: number, more: Partial<Phrase>): Phrase {
    const start = tokens[from]!.start + skipped;
    return newPhrase({ from, to, start, end: tokens[to - 1]!.end, ...particlesBefore(tokens[from]!, start), ...more });
  }
}
