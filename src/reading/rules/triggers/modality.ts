import type { Modality } from "../../../ontology/modalities.ts";
import type { TextDate } from "../../dates/textDates.ts";
import { foldedText } from "../../text/token.ts";
import type { TextClause } from "../arguments/clause.ts";
import { arabicModality, prefixes } from "./arabicModality.ts";
import { wasToHave } from "./calledOff.ts";
import type { Trigger } from "./trigger.ts";

const english = {
  denied:
    /\b(?:not|never|no|refus\w+ to|declin\w+ to|cancel\w+|call(?:ed|ing)? off|postpon\w+|denied|without|den(?:y|ies)|fail\w* to|nor|neither|shunned|short of|instead of|far from)$|n['’]t$/,
  hypothetical:
    /\b(?:may|might|could|if|unless|whether|consider\w*|would have|threaten\w* to|threaten\w*|possible|possibly|propos\w+|weigh\w*|study\w*|ready to|willing to|should|call\w* for|called on|urg\w+|demand\w*|want\w*|hop\w+ to|seek\w*|sought|suggest\w*|ask\w*|invit\w+|offer\w*|potential|plan for|idea of|debat\w+|threat of|can|for a|push for)$/,
  planned:
    /\b(?:will|would|shall|to|plan\w*|expect\w*|due|schedul\w+|set|intend\w*|agreed to|upcoming|next|ahead of|forthcoming|planned|wants to|prepar\w+|before|arrange\w*|about to|are|is)$/,
};

/**
 * How a sentence presents what a trigger reports: as a fact, a plan, a possibility, or as untrue.
 * @param date when it is, as the sentence says
 */
export function reportedModality(clause: TextClause, trigger: Trigger, date?: TextDate): Modality {
  const modality = modalityOfWords(clause, trigger);
  const isPlanned = isNextJourney(clause, trigger) || (date !== undefined && isToCome(clause, trigger, date));
  const told = modality === "ASSERTED" && isPlanned ? "PLANNED" : modality;
  return told === "PLANNED" && isConditional(clause, trigger) ? "HYPOTHETICAL" : told;
}

/** A condition at the beginning of a sentence, and one behind what depends on it. */
const conditions = {
  en: { ahead: /^(?:if|unless) [^;“”"]*, [^;“”"]*$/i, behind: /^[^,;.“”"]* (?:if|unless) / },
  ar: { ahead: /^[وف]?(?:إذا|ما لم|في حال) [^؛«»"]*$/, behind: /^[^،؛.«»"]* (?:إذا|شريطة|بشرط|في حال) / },
};

/** "If B agrees, A will meet him", "will meet B if he agrees", «سيلتقي أ ب إذا وافق» */
function isConditional({ language, text, tokens, sentence }: TextClause, { from, to }: Trigger): boolean {
  const before = text.slice(sentence.start, tokens[from]!.start);
  const after = text.slice(tokens[to - 1]!.end, sentence.end);
  const { ahead, behind } = conditions[language];
  return ahead.test(before) || behind.test(after);
}

/** "يزور فلان القاهرة الأسبوع المقبل": the present of what is still to come. */
function isToCome({ language, sentence, text, tokens }: TextClause, trigger: Trigger, date: TextDate): boolean {
  if (date.isAhead)
    return trigger.isImperfect || trigger.form === "noun" || trigger.form === "base" || language === "en";
  if (language === "en") return !sentence.isHeadline && isPresent(tokens, trigger) && isDayToCome(date);
  const before = text.slice(sentence.start, tokens[trigger.from]!.start);
  // "استقبله الثلاثاء أ، قبل أن يلتقي ب": the day of what was before.
  const isPast = /(?:^|\s)[وف]?كانت? /.test(before) || (/قبل أن $/.test(before) && date.from < trigger.from);
  return (
    trigger.isImperfect && !sentence.isHeadline && !isPast && date.past !== date.future && date.past?.length === 10
  );
}

/** A day or a month that may be past or to come, and is not that of publication itself. */
function isDayToCome({ past, future, isSince }: TextDate): boolean {
  return !isSince && past !== future && future !== null && future.length >= 7;
}

/** "arrives", "is arriving", "is holding talks": reports of what has happened are in the past. */
export function isPresent(tokens: TextClause["tokens"], { from, form, value }: Trigger): boolean {
  const isSpeech = value.kind === "STATEMENT" && tokens[from]!.folded !== "briefs";
  if (isSpeech) return false;
  if (form === "noun") {
    const before = foldedText(tokens, from - 5, from);
    return /\b(?:is|are) (?:holding|having|hosting|paying|making|convening|chairing)(?: \w+){0,3}$/.test(before);
  }
  if (form === "gerund") return /^(?:is|are)$/.test(tokens[from - 1]?.folded ?? "");
  return form === "finite" && /[^s]s$/.test(tokens[from]!.folded) && !/^(?:was|has)$/.test(tokens[from]!.folded);
}

/** "leaves for Rome", "flies on to Rome": where a journey goes next. */
function isNextJourney({ language, sentence, text, tokens }: TextClause, trigger: Trigger): boolean {
  return (
    language === "en" &&
    !sentence.isHeadline &&
    trigger.value.kind === "MEETING" &&
    isPresent(tokens, trigger) &&
    /^(?:\w+ (?:on|off|out) (?:to|for)|(?:leaves|leaving|heads|heading|departs|departing) for|(?:is|are) bound for)\b/.test(
      text.slice(tokens[trigger.from]!.start, sentence.end),
    )
  );
}

function modalityOfWords(clause: TextClause, trigger: Trigger): Modality {
  const { tokens, text, language, sentence } = clause;
  let from = trigger.from;
  // The words that decide stand directly before; adverbs and auxiliaries may stand between.
  while (
    from > sentence.from &&
    from > trigger.from - 5 &&
    !clause.phraseAt(from - 1) &&
    !/[,،;؛:]/.test(tokens[from]!.gap)
  )
    from--;
  const words = text.slice(tokens[from]!.start, tokens[trigger.from]!.start).trim();
  if (language === "ar") return arabicModality(clause, trigger, words);
  const lower = words.toLowerCase();
  const isNegative = prefixes(lower)
    .slice(0, 3)
    .some((each) => english.denied.test(each));
  const cancelled = /\b(?:called (?:\S+ ){0,3}off|cancelled|canceled|postponed|scrapped)\b/.test(
    text.slice(tokens[trigger.to - 1]!.end, sentence.end),
  );
  if (isNegative) return "DENIED";
  // "two days before he flies to Rome"
  const isStillToCome = trigger.isImperfect && !sentence.isHeadline;
  if (
    isStillToCome &&
    /\b(?:before|until|once) (?:[\w’'-]+ ){1,3}$/i.test(text.slice(sentence.start, tokens[trigger.from]!.start))
  )
    return "PLANNED";
  if (/\baccept\w* (?:an|the|his|her|their) invitation to$/.test(lower)) return "PLANNED";
  if (
    wasToHave(lower, text.slice(sentence.start, tokens[trigger.from]!.start).trim()) ||
    (cancelled && /\bto(?: have)?$/.test(lower))
  )
    return "DENIED";
  const isInfinitive = trigger.form === "base" || trigger.form === "passive";
  if (
    prefixes(lower)
      .slice(0, 4)
      .some((each) => english.hypothetical.test(each)) &&
    (isInfinitive || trigger.form === "noun")
  )
    return "HYPOTHETICAL";
  const before = text.slice(sentence.start, tokens[trigger.from]!.start).toLowerCase();
  if (/\b(?:if|unless|whether) (?:[^,;]*)$/.test(before)) return "HYPOTHETICAL";
  // "will hold talks with A and call on B"
  const isJoinedToPlan =
    trigger.form === "base" &&
    /\b(?:will|would|shall|(?:is|are|was|were|due|expected|scheduled|set|plans?|planned|intends?) to) [^.;:“”"]*\band (?:then |later |also )?$/.test(
      before,
    );
  if (isJoinedToPlan) return "PLANNED";
  if (trigger.form === "base" || (trigger.form === "passive" && /\bbe$/.test(lower))) {
    if (english.denied.test(before.split(/[,;]/).at(-1)!.trim())) return "DENIED";
    if (/(?:refused|declined|failed) to(?: \w+)?$/.test(lower)) return "DENIED";
    if (
      /\b(?:threatened|threatening|threatens|urged|called on|wants?|wanted|asked|demanded|hopes?|hoped|sought|seeking|ready|willing|prepared|offered|threats?|calls?|demands?|appeals?|proposals?|options?|chance|considering|debate|decide|invited|inviting|invites)\b[^,;]*\bto$/.test(
        before.trim(),
      )
    )
      return "HYPOTHETICAL";
    if (
      /(?:did|does|do)$|\b(?:quick|swift|first|went on|continued|continues|began|begun|begins|beginning|started|starts|managed|proceeded|came|came for an? \w+|came by|came over|came in|gone on|dared|helped|(?:was|were) (?:there|on hand|waiting|(?:at|on) the \w+)) to$/.test(
        lower,
      )
    )
      return "ASSERTED";
    return /\b(?:will|would|shall|to|be)(?: (?:also|then|later|first|again|both|soon|instead|now|still|even|\w+ly))*$/.test(
      lower,
    )
      ? "PLANNED"
      : "ASSERTED";
  }
  if (
    trigger.form === "noun" &&
    /\b(?:planned|upcoming|forthcoming|scheduled|next|ahead of|before|plans? for|expected|will hold|to hold|propos\w+)\b[^,;]{0,20}$/.test(
      lower,
    )
  )
    return "PLANNED";
  return "ASSERTED";
}
