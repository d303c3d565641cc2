import type { TextDate } from "../../dates/textDates.ts";
import type { ReadRelation } from "../../reading.ts";
import { sanctionParticiples } from "../../tables/ar/sanctionParticiples.ts";
import { mayStandFor } from "../arguments/agreement.ts";
import { describedByParticiple } from "../arguments/arabicDescribed.ts";
import { type Group, groupOf, type TextClause } from "../arguments/clause.ts";
import { relationOf, spanOf } from "../draft.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";

/** How many words behind the participle whoever has decided it may stand. */
const reach = 6;
/** How many words behind the parties a date may stand. */
const dateReach = 4;

/** What a participle says of those whom others have sanctioned: "الحركة المحظورة في أ منذ 2019", "الحظر المفروض من أ على ب". */
export function arabicSanctionParticiplesIn(clause: TextClause, events: readonly Event[]): ReadRelation[] {
  const { tokens, sentence, language, phraseAt, isQuoted } = clause;
  if (language !== "ar") return [];
  return tokens.slice(sentence.from, sentence.to).flatMap(({ index }) => {
    const match = phraseAt(index) || isQuoted(index) ? undefined : sanctionParticiples.at(tokens, index);
    if (match?.form.preposition !== "") return [];
    const { pattern, leads } = match.value;
    const words = clause.text.slice(tokens[match.to - 1]!.end, sentence.end);
    const isNamed = !leads || leads.test(words);
    const issuer = isNamed
      ? (issuerBehind(clause, match.to, pattern) ?? ownerOfList(clause, match.to, events))
      : undefined;
    const target =
      pattern === "impose" ? imposedOn(clause, match.to) : targetBefore(clause, index, match.value.isOfOrganization);
    if (!issuer || !target) return [];
    const date = dateBehind(clause, Math.max(issuer.to, target.to, match.to));
    const relation = relationOf(clause, {
      kind: "SANCTION",
      rule: "described",
      parts: [
        ...issuer.members.map((phrase) => ({ role: "ISSUER" as const, phrase })),
        ...target.members.map((phrase) => ({ role: "TARGET" as const, phrase })),
      ],
      date,
      passage: spanOf(
        { start: tokens[index]!.start, end: tokens[match.to - 1]!.end },
        ...issuer.members,
        ...target.members,
        date,
      ),
    });
    return relation ? [relation] : [];
  });
}

/** "من أ", "من قبل أ", "في أ", "لدى أ", "أميركيا", "من دخول أ": who has decided it; persons decide nothing. */
function issuerBehind({ groups, phrases, tokens }: TextClause, to: number, pattern: string): Group | undefined {
  const isPower = ({ members }: Group) => members.length > 0 && members.every(({ actor }) => actor?.kind !== "PERSON");
  const adjective = phrases.find(
    ({ from, sort, actor }) => from >= to && from <= to + 3 && sort === "adjective" && actor !== null,
  );
  if (adjective && pattern !== "impose") return groupOf(adjective);
  return groups.find((group) => {
    const { from, preposition } = group;
    if (from < to || from > to + reach || !isPower(group)) return false;
    // "المفروضة على أ من ب"
    const isBehindTarget = groups.some((other) => other.to === from - 1 && /^(?:علي|ضد)$/.test(other.preposition));
    const isAgent =
      (preposition === "من" && (from === to + 1 || isBehindTarget)) ||
      (/^(?:قبل|جانب|طرف|يد)$/.test(tokens[from - 1]?.folded ?? "") &&
        /^(?:من|علي)$/.test(tokens[from - 2]?.folded ?? ""));
    const isPlace = /^(?:في|لدي)$/.test(preposition) && from <= to + 3;
    const isEntered = /^(?:دخول|اراضي|دول|بلاد|زياره)$/.test(tokens[from - 1]?.folded ?? "") || preposition === "الي";
    return pattern === "impose" ? isAgent : pattern === "ban" ? isEntered : isAgent || isPlace;
  });
}

/** "المدرجة على قائمتها السوداء": the one who acts in the sentence. */
function ownerOfList(clause: TextClause, to: number, events: readonly Event[]): Group | undefined {
  const { tokens } = clause;
  const list = tokens
    .slice(to - 1, to + 2)
    .find(({ folded }) => /^(?:قايمت|لايحت|قوايم|لوايح)(?:ه|ها|هم)$/.test(folded));
  if (!list) return undefined;
  const subject = events.findLast(
    ({ trigger, subject: of }) => of && trigger.form !== "noun" && of.members.length === 1 && of.to <= list.index,
  )?.subject;
  const [phrase] = subject?.members ?? [];
  return phrase && phrase.actor?.kind !== "PERSON" && mayStandFor(clause, list.index, phrase) ? subject : undefined;
}

/** "حظر السلاح المفروض من أ على ب" */
function imposedOn({ groups }: TextClause, to: number): Group | undefined {
  return groups.find(
    ({ from, preposition }) => from > to && from <= to + 2 * reach && /^(?:علي|ضد|بحق)$/.test(preposition),
  );
}

/** "حركة أ المحظورة في ب", "فلان، زعيم حركة أ المحظورة": an organization that is outlawed may stand in a title. */
function targetBefore(clause: TextClause, at: number, isOfOrganization: boolean): Group | undefined {
  const found = describedByParticiple(clause, at);
  const body = found?.title?.body ?? undefined;
  const isBody = isOfOrganization && found?.actor?.kind !== "ORGANIZATION" && body?.actor?.kind === "ORGANIZATION";
  const target = isBody ? body : found;
  if (!target?.actor || (isOfOrganization && target.actor.kind !== "ORGANIZATION")) return undefined;
  return groupOf(target);
}

function dateBehind({ dates }: TextClause, to: number): TextDate | undefined {
  return dates.find(({ from }) => from >= to && from <= to + dateReach);
}
