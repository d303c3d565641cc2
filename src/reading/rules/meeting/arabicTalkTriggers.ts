import { aimedVerbs, guestVerbs, talkVerbs } from "../../tables/ar/meeting.ts";
import { foldedText } from "../../text/token.ts";
import type { TextClause } from "../arguments/clause.ts";
import type { FoundVerb } from "../statement/arabicStatementTriggers.ts";

const reach = 16;
const guest = /^(?:ضيفا|ضيفه|ضيفين)$/;

/** "تحدث هاتفيا إلى فلان", "تكلم مع فلان": who talks with somebody meets him. */
export function talkAt({ tokens, phrases, sentence }: TextClause, from: number): FoundVerb | undefined {
  const match = talkVerbs.at(tokens, from);
  if (match?.form.preposition !== "" || match.value.hasObject) return undefined;
  const limit = Math.min(sentence.to, match.to + reach);
  const between = (end: number) => tokens.slice(match.to, end).map(({ folded }) => folded);
  const isPerson = phrases.some(
    ({ from: start, actor, title }) =>
      start > match.to &&
      start < limit &&
      (actor?.kind === "PERSON" || title !== null) &&
      // "تحدث إلى كل من أ وب"
      [start - 1, start - 3].some(
        (at) =>
          /^و?(?:مع|الي)$/.test(tokens[at]?.folded ?? "") &&
          (at === start - 1 || /^(?:كل|كلا) من$/.test(foldedText(tokens, start - 2, start))),
      ) &&
      !between(start - 1).some((word) => /^(?:عن|ان|بان|انه|انها)$/.test(word)),
  );
  return isPerson ? { match, value: { kind: "MEETING", pattern: "talk" }, said: match.value } : undefined;
}

/** "حل ضيفا على فلان" */
export function stayAt({ tokens, sentence, phraseAt }: TextClause, from: number): FoundVerb | undefined {
  const match = guestVerbs.at(tokens, from);
  const isGuest = tokens
    .slice(from + 1, sentence.to)
    .filter(({ index, folded }) => guest.test(folded) || !phraseAt(index))
    .slice(0, 8)
    .some(({ folded }) => guest.test(folded));
  return match?.form.preposition === "" && isGuest
    ? { match, value: { kind: "MEETING", pattern: "stay" }, said: match.value }
    : undefined;
}

/** "حل فلان بالقاهرة في زيارة": who comes somewhere. */
export function arrivalAt({ tokens, sentence, text }: TextClause, from: number): FoundVerb | undefined {
  const match = guestVerbs.at(tokens, from);
  const isVisit = /^\S+ [^؛.]*(?:في|ب)\s?زيارة/.test(text.slice(tokens[from]!.start, sentence.end));
  return match?.form.preposition === "" && !match.value.hasObject && isVisit
    ? { match, value: { kind: "MEETING", pattern: "travel" }, said: match.value }
    : undefined;
}

/** "ليلتقي فلانا": what somebody travels for. */
export function aimAt({ tokens }: TextClause, from: number): FoundVerb | undefined {
  const match = aimedVerbs.at(tokens, from);
  return match && match.form.preposition === "ل"
    ? { match, value: { kind: "MEETING", pattern: match.value.pattern }, said: { ...match.value, form: "future" } }
    : undefined;
}
