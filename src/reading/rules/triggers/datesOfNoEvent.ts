import type { TextDate } from "../../dates/textDates.ts";
import type { TextClause } from "../arguments/clause.ts";
import type { Trigger } from "./trigger.ts";

const participles =
  /^(?!(?:asked|pressed|questioned|interviewed|quoted|reached)$)(?:re|\w+ed|put|sworn|chosen|held|sent|born|made|shot|hurt|taken|given|driven|overthrown|thrown|cut|flown|brought|beaten|led|told|struck|caught)$/;

const firsts = /^(?:first|biggest|largest|worst|highest|[وبل]?(?:اول|اولي|الاول|الاولي|اكبر|اعلي))$/;

/** "met for the first time since 2019", «في أول زيارة لرئيس إيراني منذ 1999»: when there was the last one before. */
export function isOfEarlierFirst({ tokens, sentence }: TextClause, { from, isSince }: TextDate): boolean {
  const before = tokens.slice(Math.max(sentence.from, from - 12), from + 1);
  const first = before.findLastIndex(({ folded }) => firsts.test(folded));
  // «الأولى بينهما منذ مؤتمر روما في مايو»
  const isAfterSince = tokens.slice(Math.max(sentence.from, from - 4), from).some(({ folded }) => folded === "منذ");
  return (isSince || isAfterSince) && first >= 0 && before.slice(first + 1).every(({ gap }) => !/^[,،]/.test(gap));
}

/** "fought B until 1991", "gave them until midnight on Friday": when something ends, of which its relation has the beginning; not "Not until Friday". */
export function isUntil(
  { tokens, language, sentence }: TextClause,
  { from, to }: TextDate,
  triggers: readonly Trigger[],
): boolean {
  // "held out until Friday, when A met B"
  if (tokens[to]?.folded === "when") return false;
  const isWord = (index: number) => /^(?:until|till|حتي)$/.test(tokens[index]?.folded ?? "");
  const isClock = /^(?:midnight|noon|midday|late|early)$/.test(tokens[from - 1]?.folded ?? "");
  const until = [from, from - 1, ...(isClock ? [from - 2] : [])].find(isWord);
  if (until === undefined) return false;
  if (language === "en") return until > sentence.from && tokens[until - 1]!.folded !== "not";
  return triggers.findLast((each) => each.from < from)?.value.kind === "ASSOCIATION";
}

/** "A, put on a plane by soldiers in May, said": the date of a participle between two commas that describes somebody. */
export function isOfParticiple({ tokens, sentence, language, phraseAt }: TextClause, { from, to }: TextDate): boolean {
  if (language !== "en") return false;
  const opening = tokens.slice(sentence.from, from).findLast(({ gap }) => /,/.test(gap));
  const closing = tokens.slice(to, sentence.to)[0];
  const isAside = opening !== undefined && phraseAt(opening.index - 1) !== undefined && /^,/.test(closing?.gap ?? "");
  return isAside && participles.test(opening.folded);
}
