import { mentionOf, type Phrase } from "../../actors/phrase.ts";
import { keysOf } from "../../mergeRelations.ts";
import type { ReadRelation } from "../../reading.ts";
import type { Group, TextClause } from "../arguments/clause.ts";
import { relationOf, spanOf } from "../draft.ts";

/** "said it would do the same" */
const planned = /^(?:will|would) /;
/** What tells that somebody decides what was told before of another one. */
const following =
  /\b(?:(?:will|would) (?:do the same|follow suit)|(?:halted|suspended|froze|cut|stopped) (?:[\w-]+ ){0,5}(?:aid|assistance|support|cooperation) (?:on )?the same day|also (?:halted|suspended|froze|cut off|stopped) (?:all |its )*(?:[\w-]+ )?(?:aid|assistance|support)(?=[.,;])|followed suit|(?:did|done) (?:the same|likewise)|(?:took|taken) (?:the same|identical|matching) (?:steps?|measures?|action)|matched the (?:move|measures|sanctions|listings?|step|ban)|(?:imposed|announced|adopted|introduced) (?:the same|similar|identical|matching) (?:measures|sanctions|penalties|restrictions|listings))\b/i;
const followingInArabic =
  /(?:^|\s)[وف]?(?:حذا|حذت|حذوا) (?:\S+ ){1,5}حذو(?:ها|هما|هم|ه)|(?:^|\s)[وف]?(?:حذا|حذت) حذو(?:ها|هما|هم|ه) (?:\S+ ){1,4}|(?:^|\s)[وف]?سارت? (?:\S+ ){1,4}على (?:خطا|نهج|الخط|المنوال|الطريق)|(?:^|\s)[وف]?فعلت? (?:\S+ ){1,4}(?:الشيء|الأمر) (?:نفسه|ذاته)|(?:^|\s)(?:وهو )?(?:ما|الأمر الذي) فعلته? (?:\S+ ){1,3}(?=أيضا|بدور|كذلك|في|لاحقا|بعد)|(?:^|\s)[وك]ذلك فعلت? \S+|(?:^|\s)[وف]?(?:اتخذ|فرض|أعلن|أقر|اعتمد|تبنى|تبن)ت? (?:\S+ ){1,4}(?:إجراء|خطوة|قرارا|تدبيرا|إجراءات|تدابير|خطوات|عقوبات|قيودا|حظرا) (?:\S+ )?(?:مماثل|مشابه|مطابق)/u;
/** How many characters later it may be told: two or three sentences. */
const reach = 500;

/** "Britain followed suit", "ثم حذت أ حذوها": the sanction that was told last, by those whom this sentence names. @param relations what is read before it */
export function followedSanction(clause: TextClause, relations: readonly ReadRelation[]): ReadRelation | null {
  const { language, text, sentence, groups, tokens, dates } = clause;
  const relation = relations.findLast(isDecision);
  const pattern = language === "en" ? following : followingInArabic;
  const found = pattern.exec(text.slice(sentence.start, sentence.end).replace(/[\p{M}\u0640]/gu, " "));
  if (!relation || !found) return null;
  const start = sentence.start + found.index;
  const end = start + found[0].length;
  if (relation.passage.end > start || start - relation.passage.end > reach) return null;
  // The verb stands before who follows in Arabic.
  const issuer =
    language === "en"
      ? groups.findLast(
          ({ to, preposition, isGenitive }) => tokens[to - 1]!.end < start && preposition === "" && !isGenitive,
        )
      : groups.find(
          ({ from, preposition }) => tokens[from]!.start > start && tokens[from]!.end < end && preposition === "",
        );
  if (!issuer?.members.length || issuer.members.some(({ actor }) => actor?.kind === "PERSON")) return null;
  // "A sanctioned B in May and C followed suit in June"
  const own = dates.filter((each) => each.start >= (relation.passage.start >= sentence.start ? start : 0));
  const date = own.length === 1 ? own[0] : undefined;
  const added = addedBehind(clause, issuer);
  const followed = relationOf(clause, {
    kind: "SANCTION",
    rule: "followed",
    parts: issuer.members.map((phrase) => ({ role: "ISSUER" as const, phrase })),
    modality: planned.test(found[0]) ? "PLANNED" : "ASSERTED",
    date,
    passage: spanOf(relation.passage, ...issuer.members, ...added, { start, end }, date),
  });
  const targets = [
    ...relation.participants.filter(({ role }) => role === "TARGET"),
    ...added.map((phrase) => ({ role: "TARGET" as const, mention: mentionOf(phrase) })),
  ];
  if (!followed || keysOf(followed).some((key) => keysOf(relation).includes(key))) return null;
  const issuers = issuer.members.map((phrase) => ({ role: "ISSUER" as const, mention: mentionOf(phrase) }));
  return { ...followed, measures: relation.measures, participants: [...issuers, ...targets] };
}

/** "حذت أ حذوها، وأضافت إلى الرجلين شركة ب": whom the one who follows adds. */
function addedBehind({ language, tokens, sentence, groups }: TextClause, issuer: Group): readonly Phrase[] {
  if (language === "en") return [];
  const verb = tokens
    .slice(issuer.to, sentence.to)
    .find(({ folded, index }) => /^[وف]?اضافت?$/.test(folded) && /^الي/.test(tokens[index + 1]?.folded ?? ""));
  const added =
    verb &&
    groups.find(({ from, preposition }) => from > verb.index + 1 && from <= verb.index + 4 && preposition === "");
  return added?.members.every(({ actor }) => actor?.kind === "ORGANIZATION") ? added.members : [];
}

/** Not one that only describes somebody: "A, under sanctions since May". */
function isDecision({ kind, modality, endDate, proposedBy }: ReadRelation): boolean {
  return (
    kind === "SANCTION" &&
    modality === "ASSERTED" &&
    endDate === null &&
    !/(?:subjectTo|noun|described)$/.test(proposedBy)
  );
}
