import type { TextClause } from "../arguments/clause.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";

/** "arrested last week for insulting the king", "criticised A for siding with B": what somebody is charged with. */
export function isCharge(
  { tokens, sentence, language }: TextClause,
  { from, form }: Event["trigger"],
  events: readonly Event[],
): boolean {
  return (
    language === "en" &&
    form === "gerund" &&
    /^(?:for|of)$/.test(tokens[from - 1]?.folded ?? "") &&
    (events.some(
      ({ trigger: { value, form: other, from: at } }) => value.kind === "STATEMENT" && other !== "noun" && at < from,
    ) ||
      tokens
        .slice(Math.max(sentence.from, from - 12), from)
        .some(({ folded }) =>
          /^(?:arrest|detain|jail|imprison|fin|sentenc|charg|convict|sack|expel|suspend|prosecut|indict|guilty|suspect|punish|try|tri)(?:ed|led|s|ing)?$/.test(
            folded,
          ),
        ))
  );
}

/** "The council said it regretted the vote": what is said by whom the text does not name. */
export function isOfUnnamed(
  { language, tokens, phraseAt }: TextClause,
  { trigger, subject }: Event,
  events: readonly Event[],
): boolean {
  const pronoun = subject && subject.to <= trigger.from ? phraseAt(subject.from) : undefined;
  return (
    language === "en" &&
    pronoun?.sort === "pronoun" &&
    !/,/.test(tokens[pronoun.from]!.gap) &&
    events.some(
      ({ trigger: { value, to, form }, subject: outer }) =>
        value.kind === "STATEMENT" && form === "finite" && outer === undefined && to === pronoun.from,
    )
  );
}

/** "denied that B was asking C for talks": what others are said to be doing. */
export function isProgressive({ tokens, language }: TextClause, { trigger }: Event, events: readonly Event[]): boolean {
  return (
    language === "en" &&
    trigger.form === "gerund" &&
    /^(?:is|are|was|were|been)$/.test(tokens[trigger.from - 1]?.folded ?? "") &&
    events.some(
      ({ trigger: { value, form, from } }) => value.kind === "STATEMENT" && form !== "noun" && from < trigger.from,
    )
  );
}

/** "proclaimed himself leader", "has proclaimed A joint president": who is given an office. */
export function isProclamation(
  { tokens, language, groups }: TextClause,
  { from, to, form }: Event["trigger"],
): boolean {
  const { folded } = tokens[from]!;
  if (language !== "en" || form === "noun" || !/^(?:proclaim|declar)/.test(folded)) return false;
  if (/^(?:him|her|it)self$/.test(tokens[to]?.folded ?? ""))
    return /^(?:leader|president|ruler|king|emperor|caliph|emir|head|interim|acting|joint|the)$/.test(
      tokens[to + 1]?.folded ?? "",
    );
  const named = groups.find((group) => group.from >= to && group.from <= to + 2);
  const isPerson = named?.preposition === "" && named.members.every(({ actor }) => actor?.kind === "PERSON");
  return (
    isPerson && /^proclaim/.test(folded) && !/^(?:was|were|is|had|has|would)$/.test(tokens[named.to]?.folded ?? "")
  );
}

/** "Under the accords Israel is to leave and both undertake to": what an agreement says. */
export function isOfTerms({ tokens, language, sentence }: TextClause, { from, value }: Event["trigger"]): boolean {
  return (
    language === "en" &&
    value.kind === "STATEMENT" &&
    value.stance === "PROMISE" &&
    tokens[sentence.from]!.folded === "under" &&
    tokens
      .slice(sentence.from + 1, Math.min(from, sentence.from + 7))
      .some(({ folded }) =>
        /^(?:accords?|agreements?|deals?|treaty|pact|terms|plan|truce|ceasefire|settlement)$/.test(folded),
      )
  );
}

const peopleUnnamed =
  /^(?:aide|diplomat|official|spokesman|spokeswoman|spokesperson|source|analyst|witness(?:es)?|officer|minister|lawyer|advis[eo]r|assistant|resident|expert|person|people|man|woman|lawmaker|envoy|negotiator|friend|relative|colleague|insider|soldier|doctor|neighbour|neighbor|executive|banker|trader|observer|historian|professor|researcher|activist|member|participant|delegate|commander)s?$/;

/** "A is no friend of B, said an aide who would not be named": whoever says it stands behind the verb. */
export function isSaidByUnnamed({ tokens, language, phraseAt }: TextClause, { trigger, subject }: Event): boolean {
  const { from, to, form } = trigger;
  if (language !== "en" || form !== "finite" || !subject || subject.from >= from) return false;
  if (!/^(?:said|says|added|explained|reported|noted|recalled)$/.test(tokens[from]!.folded) || to > from + 1)
    return false;
  if (
    !/,/.test(tokens[from]!.gap) ||
    !/^(?:an?|one|two|three|several|some|many|another|the)$/.test(tokens[to]?.folded ?? "")
  )
    return false;
  const noun = tokens.slice(to + 1, to + 5).find(({ folded }) => peopleUnnamed.test(folded));
  return (
    noun !== undefined &&
    !tokens.slice(to + 1, noun.index).some(({ gap }) => /[,;:]/.test(gap)) &&
    (tokens[to]!.folded !== "the" || !phraseAt(noun.index)?.actor)
  );
}
