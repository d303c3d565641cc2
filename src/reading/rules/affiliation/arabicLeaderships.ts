import type { Phrase } from "../../actors/phrase.ts";
import type { ReadRelation } from "../../reading.ts";
import { mayStandFor } from "../arguments/agreement.ts";
import type { TextClause } from "../arguments/clause.ts";
import { objectOf } from "../arguments/objectOf.ts";
import { spanOf } from "../draft.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import { affiliationOf } from "./affiliations.ts";
import type { Membership } from "./memberships.ts";
import { predecessorIn, withPredecessor } from "./predecessors.ts";

/** Nouns of what is chaired for a while, which does not make its chairman a member. */
const sessions = /^(?:ال)?(?:اجتماع|اجتماعا|جلسه|دوره|قمه|موتمر|موتمرا|لقاء|مباحثات|محادثات)$/;
/** Nouns of the office at the head of something, and the same of what stands before. */
const headships = /^(?:ال)?(?:رياسه|قياده|اداره|زعامه|امانه)$|^(?:رياست|قيادت|ادارت|زعامت|امانت)(?:ه|ها)$/;

/** "حزب … بزعامة فلان", "قوات … بقيادة فلان": who leads an organization that the sentence names. */
export function arabicLeadershipsIn(clause: TextClause): ReadRelation[] {
  const { tokens, phrases, language } = clause;
  if (language !== "ar") return [];
  const led = phrases.flatMap((body): (readonly [Phrase, Phrase])[] => {
    if (body.actor?.kind !== "ORGANIZATION" || isSession(clause, body)) return [];
    const word = tokens[body.to]?.folded ?? "";
    const isNamed = /^(?:بزعامه|بقياده|برياسه)$/.test(word);
    const leader = isNamed
      ? phrases.find(({ from, actor }) => from === body.to + 1 && actor?.kind === "PERSON")
      : leaderOfPronoun(clause, body);
    return leader ? [[leader, body]] : [];
  });
  return led.flatMap(([member, body]) => {
    const stated = { member, body, office: null, isFormer: false, rule: "led", ...spanOf(member, body) };
    const relation = affiliationOf(clause, stated);
    return relation ? [relation] : [];
  });
}

/** "تشكيل «مجلس …» برئاسته": the person named last before the organization whom the pronoun may stand for. */
function leaderOfPronoun(clause: TextClause, { from, to }: Phrase): Phrase | undefined {
  if (!/^(?:بزعامت|بقيادت|برياست)(?:ه|ها)$/.test(clause.tokens[to]?.folded ?? "")) return undefined;
  return clause.phrases.findLast(
    (each) => each.to <= from && each.actor?.kind === "PERSON" && mayStandFor(clause, to, each),
  );
}

function isSession({ tokens }: TextClause, { from }: Phrase): boolean {
  // "اجتمع مجلس الوزراء برئاسة الملك"
  if (/^[وف]?س?[يت]?(?:جتمع|اجتمع|نعقد|انعقد|عقد)ت?$/.test(tokens[from - 1]?.folded ?? "")) return true;
  return [from - 1, from].some((index) => sessions.test(tokens[index]?.folded ?? ""));
}

/** "يرأس مجمع «…»", "كان يتزعمه": who leads an organization. */
export function atTheHead(clause: TextClause, { trigger, subject }: Event): Membership[] {
  const bodies = trigger.hasPronoun
    ? clause.groups.findLast(
        ({ to, members: [first] }) =>
          to <= trigger.from && first?.actor?.kind === "ORGANIZATION" && !hasOtherBody(clause, to, trigger.from),
      )
    : objectOf(clause, { trigger, subject }, [""], 2);
  const led = trigger.hasPronoun ? undefined : leaderBehind(clause, { trigger, subject });
  if (led) return [{ member: led, body: subject!.members[0]!, office: null }];
  const [body] = bodies?.members ?? [];
  const [member] = subject?.members ?? [];
  // "يحكم البلاد": who rules leads a state, who leads an organization does not rule it.
  const isRuled = /^[وف]?[يت]?حكمت?$/.test(clause.tokens[trigger.from]!.folded);
  return body?.actor?.kind === (isRuled ? "STATE" : "ORGANIZATION") && member?.actor?.kind === "PERSON"
    ? [{ member, body, office: null }]
    : [];
}

/** "اتفاق مع أ على حكومة يرأسها فلان": what he leads has no name. */
function hasOtherBody({ tokens, phraseAt }: TextClause, from: number, to: number): boolean {
  const body =
    /^(?:ال)?(?:حكومه|لجنه|وفد|مجلس|تحالف|ايتلاف|هييه|كتله|حركه|حزب|جبهه|قوه|فصيل|جماعه|شركه|موسسه|منظمه|قايمه)$/;
  return tokens.slice(from, to).some(({ folded, index }) => body.test(folded) && !phraseAt(index));
}

/** "تقود «…» منذ مايو فلانة": what is led stands before who leads it. */
function leaderBehind(
  { groups, isDate, tokens }: TextClause,
  { trigger, subject }: Pick<Event, "trigger" | "subject">,
) {
  const first = subject?.members[0];
  if (first?.actor?.kind !== "ORGANIZATION" || subject!.from !== trigger.to) return undefined;
  const next = groups.find(({ from, preposition }) => from >= subject!.to && preposition === "");
  const isNear =
    next && tokens.slice(subject!.to, next.from).every(({ index, folded }) => isDate(index) || folded === "منذ");
  return isNear && next.members[0]?.actor?.kind === "PERSON" ? next.members[0] : undefined;
}

/** "تولى فلان رئاسة جهاز …", "كلف فلانا بإدارة الهيئة", "تولت المجر الرئاسة الدورية للاتحاد": at the head of what is named. */
export function atTheHeadOf(clause: TextClause, event: Event, isGiven: boolean): Membership[] {
  const { phrases, tokens } = clause;
  const { trigger } = event;
  const noun = tokens
    .slice(trigger.to, trigger.to + 9)
    .find(({ forms }) => forms.some(({ word }) => headships.test(word)));
  if (!noun) return [];
  // "المنظمة التي يتولى أمانتها فلان"
  const isOfRelative = /ت(?:ه|ها)$/.test(noun.folded) && /^(?:الذي|التي)$/.test(tokens[trigger.from - 1]?.folded ?? "");
  const isOfState = /^[وفب]?(?:ال)?رياسه$/.test(noun.folded) && !isGiven;
  const bodies = phrases.filter(
    ({ actor, sort }) => actor?.kind === "ORGANIZATION" || (isOfState && actor?.kind === "STATE" && sort === "name"),
  );
  const body = isOfRelative
    ? bodies.findLast(({ to }) => to === trigger.from - 1)
    : bodies.find(({ from }) => from > noun.index && from <= noun.index + 2);
  const member = isOfRelative
    ? phrases.find(({ from, actor }) => actor?.kind === "PERSON" && from > noun.index && from <= noun.index + 3)
    : headOf(clause, event, noun.index, isGiven);
  if (!body || !member) return [];
  return withPredecessor({ member, body, office: null }, predecessorIn(clause, body));
}

/** Who is at the head: a person, or a state that presides for a while. */
function headOf({ phrases, tokens }: TextClause, { trigger, subject }: Event, noun: number, isGiven: boolean) {
  const member = isGiven
    ? phrases.findLast(({ from, to, actor }) => from >= trigger.to && to <= noun && actor?.kind === "PERSON")
    : subject?.members[0];
  const presides = member?.actor?.kind === "STATE" && /^ال|^رياسه$/.test(tokens[noun]!.folded);
  return member?.actor?.kind === "PERSON" || presides ? member : undefined;
}
