import { isFunctionWord } from "../../../names/annotate/functionWords.ts";
import * as english from "../../tables/en/sanction.ts";
import { foldedText, type Token } from "../../text/token.ts";
import { type Group, partitives, type TextClause } from "../arguments/clause.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { isOfCountedPeople, othersNamed } from "./othersNamed.ts";

/** Words behind which stands why or when it is done, folded. */
const ends = /^(?:بسبب|خلفيه|بتهمه|احتجاجا|ردا|بعد|بعدما|عقب|قبل|حيث)$/;

/** Whom it is done to: behind "التي كانت تفرضها", and after "بينهم" if only a number of people is told before. */
export function targetAfter(
  { groups, sentence, tokens, phraseAt, isDate }: TextClause,
  from: number,
  prepositions: readonly string[],
) {
  const limit = Math.min(sentence.to, from + 22);
  const isEnd = ({ gap, folded, index }: Token) =>
    /[؛:]/.test(gap) || (!isDate(index) && !phraseAt(index) && (ends.test(folded) || isAnybody(tokens, index)));
  const end = tokens.slice(from + 1, limit).find(isEnd)?.index ?? limit;
  const near = groups.filter((group) => group.from >= from && group.from < end && group.members.length > 0);
  return (
    near.find(({ preposition }) => prepositions.includes(preposition)) ??
    near.find(({ preposition }) => partitives.includes(preposition))
  );
}

/** "معاقبة كل من يعرقل جهود أ" */
function isAnybody(tokens: readonly Token[], index: number): boolean {
  const isWhoever =
    /^(?:من|لمن)$/.test(tokens[index]!.folded) && /^(?:كل|علي|ضد)$/.test(tokens[index - 1]?.folded ?? "");
  return isWhoever && /^[يت]\p{L}{3,}$/u.test(tokens[index + 1]?.folded ?? "");
}

/** "ended the sanctions that it had imposed on A" */
export function imposedTarget({ groups, tokens, language }: TextClause, { to }: Trigger): Group | undefined {
  const imposed = tokens.slice(to, to + 14).find(({ folded }) => english.imposingVerbs.test(folded));
  if (language !== "en" || !imposed) return undefined;
  return groups.find(
    ({ from, preposition }) =>
      from > imposed.index && from <= imposed.index + 5 && /^(?:on|against)$/.test(preposition),
  );
}

/**
 * The targets without the last one if something that belongs to it is meant instead: "sanctions on Myanmar's generals", "on
 * Myanmar generals", "on A and her family".
 */
export function withoutOwner(clause: TextClause, target: Group): Group | undefined {
  if (!isOwner(clause, target)) return target;
  const members = target.members.slice(0, -1);
  return members.length === 0 ? undefined : { ...target, members };
}

/** Nouns of persons and bodies that belong to a state, folded. */
const ownedNouns =
  /^(?:ضباط|مسوولي|مسوولو|قاده|وزراء|شركات|كيانات|رجال|نواب|قضاه|مواطني|افراد|بنوك|مصارف|دبلوماسيي|مواني|سفن|جنرالات|قوات|اعضاء)$/;

function isOwner(clause: TextClause, { from, to, members, isGenitive }: Group): boolean {
  const { language, tokens, sentence, isDate } = clause;
  // "ضباط ميانمار": the officers, not the state.
  if (language === "ar")
    return (
      members.length === 1 && members[0]!.actor?.kind === "STATE" && ownedNouns.test(tokens[from - 1]?.folded ?? "")
    );
  if (isGenitive) return true;
  const last = members.at(-1);
  if (!last) return false;
  const next = to < sentence.to ? tokens[to] : undefined;
  if (isOfCountedPeople(clause, last)) return true;
  // "blacklists A aides"
  if (next && last.actor?.kind === "PERSON") return next.gap === " " && peopleOfPersons.test(next.folded);
  if (next === undefined || last.actor?.kind !== "STATE") return false;
  return next.gap === " " && /^[a-z]+s$/.test(next.value) && !isFunctionWord(next.folded) && !isDate(to);
}

const peopleOfPersons =
  /^(?:aides?|allies|ally|associates?|relatives?|loyalists?|supporters|backers|cronies|family|kin|firms?)$/;

/** "sanctions on A, including B, as well as C", "on A, two of his firms, B and C, and D" */
export function withOthers(clause: TextClause, target: Group, issuer: Group, events: readonly Event[]): Group {
  const { groups, tokens, language } = clause;
  if (language === "en")
    return { ...target, members: [...target.members, ...othersNamed(clause, target, issuer, events)] };
  const others = groups.filter(({ from, to, preposition }) => {
    const before = foldedText(tokens, from - 3, from);
    const isAdded = /(?:as well as|along with|together with|الي جانب|فضلا عن|شانه شان|شانها شان)(?: the)?$/.test(
      before,
    );
    const isRepeated = /(?:^| )وعلي(?: \S+){0,2}$/.test(before);
    const isListed = /(?:^| )(?:هما|وهما|هم|وهم|هي|وهي|بينها|ابرزهم)$/.test(before);
    // "إدراج الجماعة التي …، وزعيمها فلان، في لائحة العقوبات"
    const isBeforeList =
      /،/.test(tokens[from]!.gap) &&
      preposition === "" &&
      tokens.slice(to, to + 3).some(({ folded }) => /^(?:لايح|قايم|لوايح|قوايم)/.test(folded));
    const isNamed = isBeforeList || isAdded || isListed || isRepeated;
    return from >= target.to && (isNamed || partitives.includes(preposition));
  });
  return { ...target, members: [...target.members, ...others.flatMap(({ members }) => members)] };
}
