import { affiliationNouns, affiliationVerbs } from "../tables/ar/affiliation.ts";
import {
  type ArabicAssociationFrame,
  associationFrames,
  associationNouns,
  associationVerbs,
} from "../tables/ar/association.ts";
import { meetingNouns, meetingVerbs } from "../tables/ar/meeting.ts";
import { otherVerbs } from "../tables/ar/otherVerbs.ts";
import {
  sanctionConditions,
  sanctionDeeds,
  sanctionNouns,
  sanctionVerbs,
  sanctionWords,
} from "../tables/ar/sanction.ts";
import { carryingVerbs, statementVerbs } from "../tables/ar/statement.ts";
import type { ArabicForm } from "../text/arabicVerbs.ts";
import type { WordMatch } from "../text/wordTable.ts";
import type { TextClause } from "./clause.ts";
import type { SanctionPattern, Trigger, TriggerValue } from "./trigger.ts";

/** The words of an Arabic sentence that report something. */
export function arabicTriggers(clause: TextClause): Trigger[] {
  const { tokens, sentence } = clause;
  const triggers: Trigger[] = [];
  let index = sentence.from;
  while (index < sentence.to) {
    const found =
      clause.isQuoted(index) || clause.phraseAt(index) ? undefined : triggerAt(clause, index, triggers.length > 0);
    if (found) triggers.push(found);
    index = found ? found.to : index + 1;
  }
  return triggers.filter(({ from }) => !/^(?:على|الي|من|في)$/.test(tokens[from]!.folded));
}

/** @param isAfterOther whether something before it in its sentence reports something */
function triggerAt(clause: TextClause, from: number, isAfterOther: boolean): Trigger | undefined {
  const { tokens, text, sentence } = clause;
  const rest = () => text.slice(tokens[from]!.start, sentence.end);
  const deed = sanctionDeeds.at(tokens, from);
  if (deed && isNounHere(deed) && isSanctionDeed(deed.value, rest()))
    return trigger(deed, { kind: "SANCTION", pattern: deed.value }, "noun");
  const carrying = verb(carryingVerbs.at(tokens, from));
  if (carrying) return trigger(carrying, { kind: "STATEMENT", stance: "NEUTRAL", carries: true }, "perfect");
  const tie = verb(associationVerbs.at(tokens, from));
  if (tie) return trigger(tie, { kind: "ASSOCIATION", patterns: [tie.value.pattern] }, tie.value.form);
  const frames = verb(associationFrames.at(tokens, from));
  const frame = frames?.value.find((each) => hasObject(each, frames.to));
  if (frames && frame) return trigger(frames, { kind: "ASSOCIATION", patterns: [frame.pattern] }, frame.form);
  const sanction = verb(sanctionVerbs.at(tokens, from));
  const isSanction =
    sanction &&
    (sanctionConditions[sanction.value.pattern]?.test(rest()) ??
      (sanctionWords.test(rest().split(/[؛:]/)[0]!) &&
        !/^\S+ (?:(?!عقوبات|حظر|قيود|تجميد|رسوم)\S+ )*?(?:أن|إن|بأن|أنه|أنها|ب?فرض|ب?إدراج|ب?رفع|ب?تجميد|ب?تمديد|ب?تعليق|ب?إلغاء) /.test(
          rest(),
        )));
  if (sanction && isSanction)
    return trigger(sanction, { kind: "SANCTION", pattern: sanction.value.pattern }, sanction.value.form);
  const meeting = verb(meetingVerbs.at(tokens, from));
  if (meeting) {
    const { pattern, form, hasObject } = meeting.value;
    return trigger(meeting, { kind: "MEETING", pattern }, form, hasObject);
  }
  const statement = verb(statementVerbs.at(tokens, from));
  if (statement && /^\S+ [^،؛]*(?:سفير|دبلوماسي|قنصل)[^؛]*غير مرغوب/.test(rest()))
    return trigger(statement, { kind: "SANCTION", pattern: "expel" }, statement.value.form);
  // "ردت بطرد السفير": an answer without words.
  const isDeed =
    statement && /^(?:رد|ردت|يرد|ترد)$/.test(statement.form.word) && !/\s(?:بأن|إن|أن|قائل\S*|على|"|«)/.test(rest());
  // "عبر الهاتف": by telephone.
  const isPreposition = statement?.form.word === "عبر" && !/^\S+ (?:\S+ ){0,4}عن /.test(rest());
  const isSuspension = /^علق/.test(statement?.form.word ?? "") && !/^\S+ (?:\S+ ){0,6}(?:على|قائل)/.test(rest());
  if (statement && !isDeed && !isPreposition && !isSuspension) {
    const { stance, form, hasObject } = statement.value;
    return trigger(statement, { kind: "STATEMENT", stance, carries: false }, form, hasObject);
  }
  if (isDeed) return trigger(statement, { kind: "OTHER", effect: "ASSERTED" }, statement.value.form);
  const sanctions = sanctionNouns.at(tokens, from);
  if (sanctions) return trigger(sanctions, { kind: "SANCTION", pattern: sanctions.value }, "noun");
  // After ل, "لقاء" seems to have an article: "للقاء".
  if (/^[وف]?للقاء$/.test(tokens[from]!.folded))
    return {
      ...trigger(
        { to: from + 1, form: tokens[from]!.forms[0]!, value: true },
        { kind: "MEETING", pattern: "with" },
        "noun",
      ),
      isFuture: true,
    };
  const talks = meetingNouns.at(tokens, from);
  if (talks) return trigger(talks, { kind: "MEETING", pattern: talks.value.pattern }, "noun", talks.value.hasOwner);
  const ties = associationNouns.at(tokens, from);
  if (ties) return trigger(ties, { kind: "ASSOCIATION", patterns: ties.value }, "noun");
  const office = verb(affiliationVerbs.at(tokens, from));
  if (office) {
    const { pattern, form, hasObject } = office.value;
    return trigger(office, { kind: "AFFILIATION", pattern }, form, hasObject);
  }
  const joining = affiliationNouns.at(tokens, from);
  if (joining)
    return trigger(joining, { kind: "AFFILIATION", pattern: joining.value.pattern }, "noun", joining.value.hasOwner);
  const other = verb(otherVerbs.at(tokens, from));
  return other && trigger(other, { kind: "OTHER", effect: other.value.effect }, other.value.form);

  /** "رفع" is a verb where nothing governs it, and after "و" or "قد". */
  function isNounHere({ form: { preposition, hasConjunction } }: WordMatch<unknown>): boolean {
    if (preposition !== "") return true;
    const before = tokens[from - 1]?.folded ?? "";
    return (
      isAfterOther &&
      !hasConjunction &&
      !/^(?:قد|ان|انه|انها|لم|لن|لا|التي|الذي|كان|كانت|حين|حيث|بينما|فيما|كما|ثم)$/.test(before)
    );
  }

  /** "فرض عقوبات", not "فرض النظام": what must follow, near the noun. */
  function isSanctionDeed(pattern: SanctionPattern, after: string): boolean {
    const near = after.split(/[؛:]/)[0]!.split(" ").slice(0, 14).join(" ");
    const condition = sanctionConditions[pattern];
    return condition ? condition.test(near) : /^\S+ (?:ال)?(?:عقوبات|حظر|قيود|رسوم)/.test(near);
  }

  /** Whether an object of the verb follows, behind its subject and dates. */
  function hasObject({ objects }: ArabicAssociationFrame, to: number): boolean {
    for (let index = to, steps = 0; index < sentence.to && steps < 9; index++) {
      const word = tokens[index]!;
      if (objects.has(tokens, index)) return true;
      if (clause.phraseAt(index) || clause.isDate(index)) continue;
      if (/[؛:]/.test(word.gap) || word.forms.some(({ word: each }) => each === "ان")) return false;
      steps++;
    }
    return false;
  }

  /** A verb has no preposition attached. */
  function verb<Value>(match: WordMatch<Value> | undefined): WordMatch<Value> | undefined {
    return match?.form.preposition === "" && !tokens[match.to - 1]!.value.endsWith("ة") ? match : undefined;
  }

  function trigger(
    { to, form: { hasConjunction } }: WordMatch<unknown>,
    value: TriggerValue,
    form: ArabicForm | "noun",
    hasPronoun = false,
  ): Trigger {
    return {
      from,
      to,
      value,
      form: form === "noun" ? "noun" : form === "participle" ? "gerund" : "finite",
      isFuture: form === "future",
      isImperfect: form === "imperfect",
      hasPronoun,
      hasConjunction,
    };
  }
}
