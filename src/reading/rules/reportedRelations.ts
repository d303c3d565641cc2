import { keyOfMention, keysOf } from "../mergeRelations.ts";
import type { ReadRelation } from "../reading.ts";
import { relativeBefore } from "./arguments/arabicRelativeClauses.ts";
import type { TextClause } from "./arguments/clause.ts";
import { isBackground } from "./association/arabicTieDeeds.ts";
import type { Speaker } from "./statement/speakers.ts";
import type { Event } from "./triggers/sentenceTriggers.ts";

/** Ties that a state makes or ends alone. */
const ownDecisions =
  /^(?:severed-relations|recalled-ambassador|closed-embassy|closed-border|open-border|diplomatic-relations)$/;

/** Whether the article reports a relation itself, or through somebody who may: a carrier, an institution, or one who takes part. */
export function isReported(
  relation: ReadRelation,
  clause: TextClause,
  event: Event,
  speaker: Speaker | undefined,
): boolean {
  const { bodies, language } = clause;
  if (!speaker || relation.kind === "STATEMENT") return true;
  if (isPresupposed(clause, event)) return true;
  if (speaker.denies) return false;
  const isCarrier = speaker.group.members.every(({ actor }) => actor?.kind === "ORGANIZATION");
  const participants = keysOf(relation);
  // "قال المتحدث باسم الرئاسة إن الرئيس …": who belongs to the same body.
  const bodyKeys = new Map([...bodies].map(([key, { actor }]) => [key, actor?.key]));
  // "our delegation will travel to B on Monday, the minister said"
  const isOfOwn = (key: string) => {
    const body = bodies.get(key)?.actor;
    // "The bank will lend A a billion, its president said"
    const isOwnDeed = language === "en" && relation.kind === "ASSOCIATION" && body?.kind === "ORGANIZATION";
    if (isOwnDeed && participants.includes(keyOfMention(body))) return true;
    // "قال وزير خارجية أ إن بلاده قطعت علاقاتها مع ب"
    const [from] = participants;
    const isDecision =
      relation.kind === "ASSOCIATION" &&
      relation.modality === "ASSERTED" &&
      event.trigger.form === "finite" &&
      ownDecisions.test(relation.associationType ?? "");
    if (isDecision && body?.kind === "STATE" && from === keyOfMention(body)) return true;
    const isDone =
      relation.kind === "MEETING" ||
      (relation.kind === "SANCTION" && (language === "ar" || relation.modality !== "HYPOTHETICAL"));
    if (!isDone) return false;
    if (participants.some((each) => bodyKeys.get(each) === (body?.key ?? key))) return true;
    return body?.kind === "STATE" && participants.includes(keyOfMention(body));
  };
  // "أعلن المبعوث الأممي فلان أن أ وب اتفقا على وقف النار"
  const isAnnounced =
    speaker.announces &&
    /^(?:agreement|ceasefire)$/.test(relation.kind === "ASSOCIATION" ? (relation.associationType ?? "") : "") &&
    speaker.group.members.every(({ actor }) => bodies.get(actor!.key)?.actor?.kind === "ORGANIZATION");
  return (
    isCarrier ||
    isAnnounced ||
    speaker.group.members.some(({ actor }) => participants.includes(keyOfMention(actor!)) || isOfOwn(actor!.key))
  );
}

/** How many words the subject of a clause that "when" begins may have. */
const mostBeforeVerb = 12;

/** "a country invaded by its neighbor", "its sanctions on", "A, which sanctioned B": what is mentioned so is not what is claimed. */
function isPresupposed(clause: TextClause, { trigger: { value, form, from, isFuture } }: Event): boolean {
  const { tokens, language, isDate } = clause;
  // "اتهمت أ ب بتمويل ج" is a charge.
  if (value.kind === "ASSOCIATION" && value.isDeed) return isBackground(clause, from);
  // "سترفع العقوبات": they are in force.
  const isInForce =
    language === "ar" &&
    value.kind === "SANCTION" &&
    /^(?:lift|unlist)$/.test(value.pattern) &&
    (isFuture || tokens[from - 1]?.folded === "لن");
  if (isInForce) return true;
  const isTie = value.kind === "SANCTION" || value.kind === "ASSOCIATION";
  // "A, who met B", "A, with whom he had met", "in Rome, where he was received by B"
  const isRelative =
    language === "en" &&
    tokens.slice(Math.max(0, from - 5), from).some(
      ({ folded, gap, index }) =>
        (/^(?:which|who|whose|where)$/.test(folded) && /,/.test(gap) && index >= from - 3) ||
        // "reassured A, the carrier that owns B"
        (folded === "that" &&
          index === from - 1 &&
          [2, 3, 4].some(
            (step) => /^(?:an?|the)$/.test(tokens[index - step]?.folded ?? "") && /^,/.test(tokens[index - step]!.gap),
          )) ||
        (folded === "whom" && [index, index - 1].some((at) => /,/.test(tokens[at]!.gap))),
    );
  // "referred to 3 March, when A met B": what the day is known for.
  const isOfDay =
    language === "en" &&
    form !== "base" &&
    tokens
      .slice(Math.max(0, from - mostBeforeVerb), from)
      .some(({ folded, gap, index }) => folded === "when" && /,/.test(gap) && isDate(index - 1));
  // "فك تحالفه مع الحزب الذي تصنفه أ منظمة إرهابية"
  const isDescribed = language === "ar" && form === "finite" && relativeBefore(clause, { from }) !== undefined;
  return (isTie && (form === "noun" || form === "passive" || isDescribed)) || isRelative || isOfDay;
}
