import type { Phrase } from "../../actors/phrase.ts";
import { statementVerbs } from "../../tables/en/statement.ts";
import { type Group, startWithArticle, type TextClause } from "../arguments/clause.ts";
import { afterRelative } from "../arguments/relativeObject.ts";
import type { Trigger } from "../triggers/trigger.ts";

/** Verbs that describe what stands before their relative clause. */
const describingVerbs =
  /^(?:call|describ|accus|brand|term|blam|condemn|denounc|criticis|criticiz|prais|reject|dismiss|consider|label|dub|support|back|defend|oppos|welcom|hail|endors|mock|derid|slam|thank)/;
/** How many words may tell what somebody has: "whose elite border troops". */
const mostOwned = 4;
const sayingVerbs = /^(?:say|said|says|remarked|quipped|joked|observed|commented)$/;
const prepositions = /^(?:in|to|of|with|for|by|on|from|at)$/;

/**
 * Whom an English sentence tells the words to be about, also if nobody is known: "a group that A calls terrorists", "“Never,” A said of the
 * buyers"; undefined if it does not tell.
 */
export function topicOf(clause: TextClause, speaker: Group, trigger: Trigger): readonly Phrase[] | undefined {
  return (
    beforeRelative(clause, speaker, trigger) ??
    beforeWhose(clause, speaker, trigger) ??
    behindOf(clause, speaker, trigger)
  );
}

/** "A, whose soldiers B accuses of theft": whose they are. */
function beforeWhose(
  { tokens, groups, sentence }: TextClause,
  speaker: Group,
  { from, form }: Trigger,
): readonly Phrase[] | undefined {
  const words = tokens.slice(Math.max(sentence.from, speaker.from - mostOwned - 1), speaker.from);
  const whose = words.findLast(({ folded }) => folded === "whose");
  const isNear = whose && !tokens.slice(whose.index + 1, speaker.from + 1).some(({ gap }) => /[,;:]/.test(gap));
  if (!isNear || form !== "finite" || speaker.to > from || !describingVerbs.test(tokens[from]!.folded))
    return undefined;
  // "whose minister, A, accuses B": the minister speaks.
  return whose.index + 1 < speaker.from ? groups.findLast(({ to }) => to === whose.index)?.members : undefined;
}

/** "the deal which A rejected": what the relative clause describes. */
function beforeRelative(clause: TextClause, speaker: Group, { from, form }: Trigger): readonly Phrase[] | undefined {
  const { tokens } = clause;
  const at = startWithArticle(clause, speaker.from) - 1;
  const [before, pronoun] = [tokens[at - 1], tokens[at]?.folded ?? ""];
  const isVerb = form === "finite" || (form === "base" && speaker.to === from);
  if (!before || !/^(?:that|which|whom)$/.test(pronoun) || !isVerb || speaker.to > from) return undefined;
  // "told Berg that Greece rejected": no relative clause.
  const isContent = pronoun === "that" && before.letterCase === "capital";
  if (isContent || statementVerbs.has(tokens, at - 1) || prepositions.test(before.folded)) return undefined;
  return describingVerbs.test(tokens[from]!.folded) ? (afterRelative(clause, speaker)?.members ?? []) : undefined;
}

function behindOf(
  { tokens, groups }: TextClause,
  speaker: Group,
  { from, to }: Trigger,
): readonly Phrase[] | undefined {
  const of = Math.max(to, speaker.from >= to ? speaker.to : to);
  if (!sayingVerbs.test(tokens[from]!.folded) || tokens[of]?.folded !== "of") return undefined;
  return groups.find((group) => group.from > of && group.from <= of + 2)?.members ?? [];
}

const drawing =
  /^(?:dr[ae]w(?:s|n|ing)?|w[io]n(?:s|ning)?|earn(?:s|ed|ing)?|attract(?:s|ed|ing)?|provok(?:e|es|ed|ing)|prompt(?:s|ed|ing)?|trigger(?:s|ed|ing)?|brought|br[ei]ng|fac(?:e|es|ed)|receiv(?:e|es|ed|ing)|met|found|got|gained|spark(?:s|ed|ing)?)$/;
/** How many words may stand between the verb and its nouns. */
const mostDrawn = 14;

/** "A's move drew criticism from B and praise from C": both speak about A, whom the sentence names before the verb. */
export function drawnBy(
  { tokens, sentence, phrases }: TextClause,
  speaker: Group,
  { from, form }: Trigger,
): readonly Phrase[] | undefined {
  if (form !== "noun" || tokens[speaker.from - 1]?.folded !== "from") return undefined;
  const verb = tokens
    .slice(Math.max(sentence.from, from - mostDrawn), from)
    .findLast(({ folded }) => drawing.test(folded))?.index;
  const before = verb === undefined ? [] : phrases.filter(({ to, actor }) => to <= verb && actor !== null);
  return before.length > 0 ? before : undefined;
}
