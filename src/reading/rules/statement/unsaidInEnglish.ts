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
