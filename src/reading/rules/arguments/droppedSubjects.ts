import { chainThrough } from "../../actors/phrase.ts";
import { wordsOf } from "../draft.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { agrees } from "./agreement.ts";
import { onlyPersonBefore } from "./arabicNounOwners.ts";
import type { Group, TextClause } from "./clause.ts";
import { isOfNobody } from "./isOfNobody.ts";

/** Words before a verb that begins its sentence, folded. */
const openings = new Set(
  "و ثم كما كذلك ايضا قد وقد كان وكان كانت وكانت لم ولم لن ولن سوف وسوف سبق ان من ومن".split(" "),
);
/** Words that tell that what a verb says is planned, folded. */
const plans = /^(?:المقرر|المنتظر|المتوقع|المرتقب|المزمع)$/;

/** Who does what an Arabic verb says that has no subject of its own. @param isFirst whether no trigger stands before it in its sentence @param earlier the subjects of the sentences before, the last one first */
export function droppedSubject(
  clause: TextClause,
  trigger: Trigger,
  isFirst: boolean,
  earlier: readonly Group[],
): Group | undefined {
  if (clause.language === "en" || isOfNobody(clause, trigger)) return undefined;
  if (isPassiveOfNoun(clause, trigger)) return undefined;
  const isThere = trigger.form === "finite" && clause.tokens[trigger.from - 1]?.folded === "حيث";
  const continues = (isFirst && trigger.form === "finite" && isFirstWord(clause, trigger)) || (isThere && isFirst);
  const dropped = continues ? earlier.find((group) => agrees(clause, trigger, group)) : onlyManBefore(clause, trigger);
  const subject = dropped ?? subjectOfUnknownVerb(clause, trigger);
  return subject && inChain(clause, subject, trigger);
}

/** "ألغيت زيارة", "أرجئ لقاء": what is called off stands behind the verb, and nobody acts. */
function isPassiveOfNoun({ tokens }: TextClause, { from, value }: Trigger): boolean {
  return value.kind === "OTHER" && /^[وف]?(?:الغي|الغيت|ارجي|ارجيت|تاجل|تاجلت)$/.test(tokens[from]!.folded);
}

/** A verb without a subject continues the sentence before only where it begins its own: "وقال", "كما كان قد زار", "ومن المقرر أن يتوجه إلى". */
function isFirstWord({ sentence, tokens, phraseAt, isDate }: TextClause, { from, to }: Trigger): boolean {
  const before = tokens.slice(sentence.from, from);
  // "ومن المقرر أن يتوجه علان إلى": whom no phrase names.
  const isPlan = before.some(({ folded }) => plans.test(folded));
  const isOpen = phraseAt(to) || isDate(to) || /^(?:الي|في|مع|ب\p{L}+)$/u.test(tokens[to]?.folded ?? "");
  if (isPlan && !isOpen) return false;
  return from <= sentence.from + 1 || before.every(({ folded }) => openings.has(folded) || plans.test(folded));
}

/** "تعود صلة فلان بالصين إلى عام 1971 حين زارها": the one person of the sentence so far, for a masculine verb. */
function onlyManBefore(clause: TextClause, { from, form }: Trigger): Group | undefined {
  const isFeminine = /^[وف]?(?:س?[تن])|ت(?:ه|ها|هما|هم)?$/.test(clause.tokens[from]!.folded);
  return form !== "finite" || isFeminine ? undefined : onlyPersonBefore(clause, from);
}

/** "ظهر فلان …، قائلا", "خالفت أ الإجماع، فاعترفت ب": the subject of the verb that begins the sentence, which reports nothing itself. */
function subjectOfUnknownVerb(clause: TextClause, trigger: Trigger): Group | undefined {
  const { groups, sentence } = clause;
  if (trigger.form === "noun" || !(trigger.hasConjunction || trigger.form === "gerund")) return undefined;
  const first = groups.find(({ from }) => from === sentence.from + 1);
  return first?.preposition === "" &&
    first.members.length > 0 &&
    first.to <= trigger.from &&
    agrees(clause, trigger, first)
    ? first
    : undefined;
}

/** A dropped subject stands where its verb does. */
function inChain(clause: TextClause, group: Group, trigger: Trigger): Group {
  const { from, to } = trigger;
  const head = wordsOf(clause, trigger);
  const members = group.members.map((phrase) => ({
    ...phrase,
    ...head,
    from,
    to,
    head,
    title: null,
    sort: "pronoun" as const,
    chain: chainThrough(phrase),
  }));
  return { ...group, from, to, members };
}
