import { affiliationVerbs } from "../tables/ar/affiliation.ts";
import {
  type ArabicAssociationFrame,
  associationFrames,
  associationNouns,
  associationVerbs,
} from "../tables/ar/association.ts";
import { meetingNouns, meetingVerbs } from "../tables/ar/meeting.ts";
import { otherVerbs } from "../tables/ar/otherVerbs.ts";
import { sanctionConditions, sanctionNouns, sanctionVerbs, sanctionWords } from "../tables/ar/sanction.ts";
import { carryingVerbs, statementVerbs } from "../tables/ar/statement.ts";
import type { ArabicForm } from "../text/arabicVerbs.ts";
import type { WordMatch } from "../text/wordTable.ts";
import type { TextClause } from "./clause.ts";
import type { Trigger, TriggerValue } from "./trigger.ts";

/** The words of an Arabic sentence that report something. */
export function arabicTriggers(clause: TextClause): Trigger[] {
  const { tokens, sentence } = clause;
  const triggers: Trigger[] = [];
  let index = sentence.from;
  while (index < sentence.to) {
    const found = clause.isQuoted(index) || clause.phraseAt(index) ? undefined : triggerAt(clause, index);
    if (found) triggers.push(found);
    index = found ? found.to : index + 1;
  }
  return triggers.filter(({ from }) => !/^(?:على|الي|من|في)$/.test(tokens[from]!.folded));
}

function triggerAt(clause: TextClause, from: number): Trigger | undefined {
  const { tokens, text, sentence } = clause;
  const rest = () => text.slice(tokens[from]!.start, sentence.end);
  const carrying = verb(carryingVerbs.at(tokens, from));
  if (carrying)
    return trigger(carrying.to, { kind: "STATEMENT", stance: "NEUTRAL", carries: true }, "perfect", carrying);
  const association = associationVerbs.at(tokens, from);
  if (association && isBare(association))
    return trigger(
      association.to,
      { kind: "ASSOCIATION", patterns: [association.value.pattern] },
      association.value.form,
      association,
    );
  const frames = associationFrames.at(tokens, from);
  const frame = frames && isBare(frames) ? frames.value.find((each) => hasObject(each, frames.to)) : undefined;
  if (frames && frame)
    return trigger(frames.to, { kind: "ASSOCIATION", patterns: [frame.pattern] }, frame.form, frames);
  const sanction = verb(sanctionVerbs.at(tokens, from));
  const isSanction =
    sanction &&
    (sanctionConditions[sanction.value.pattern]?.test(rest()) ??
      (sanctionWords.test(rest().split(/[؛:]/)[0]!) && !/^\S+ (?:\S+ )?(?:أن|إن|بأن|أنه|أنها) /.test(rest())));
  if (sanction && isSanction)
    return trigger(
      sanction.to,
      { kind: "SANCTION", pattern: sanction.value.pattern, isNoun: false },
      sanction.value.form,
      sanction,
    );
  const meeting = meetingVerbs.at(tokens, from);
  if (meeting && isBare(meeting))
    return trigger(
      meeting.to,
      { kind: "MEETING", pattern: meeting.value.pattern, isNoun: false },
      meeting.value.form,
      meeting,
      meeting.value.hasPronoun,
    );
  const statement = statementVerbs.at(tokens, from);
  // "ردت بطرد السفير": an answer without words.
  const isDeed =
    statement && /^(?:رد|ردت|يرد|ترد)$/.test(statement.form.word) && !/\s(?:بأن|إن|أن|قائل\S*|على|"|«)/.test(rest());
  if (statement && isBare(statement) && !isDeed)
    return trigger(
      statement.to,
      { kind: "STATEMENT", stance: statement.value.stance, carries: false },
      statement.value.form,
      statement,
      statement.value.hasObject,
    );
  const noun = sanctionNouns.at(tokens, from);
  if (noun) return trigger(noun.to, { kind: "SANCTION", pattern: noun.value.pattern, isNoun: true }, "noun", noun);
  const talk = meetingNouns.at(tokens, from);
  if (talk)
    return trigger(
      talk.to,
      { kind: "MEETING", pattern: talk.value.pattern, isNoun: true },
      "noun",
      talk,
      talk.value.hasPronoun,
    );
  const tie = associationNouns.at(tokens, from);
  if (tie)
    return trigger(tie.to, { kind: "ASSOCIATION", patterns: tie.value.map(({ pattern }) => pattern) }, "noun", tie);
  const office = verb(affiliationVerbs.at(tokens, from));
  if (office)
    return trigger(office.to, { kind: "AFFILIATION", pattern: office.value.pattern }, office.value.form, office);
  const other = verb(otherVerbs.at(tokens, from));
  if (other) return trigger(other.to, { kind: "OTHER", effect: other.value.effect }, other.value.form, other);
  return undefined;

  /** Whether an object of the verb follows, behind its subject and dates. */
  function hasObject({ objects }: ArabicAssociationFrame, to: number): boolean {
    for (let index = to, steps = 0; index < sentence.to && steps < 9; index++) {
      const word = tokens[index]!;
      if (clause.phraseAt(index) || clause.isDate(index)) continue;
      if (objects.has(tokens, index)) return true;
      if (/[؛:]/.test(word.gap) || word.forms.some(({ word: each }) => each === "ان")) return false;
      steps++;
    }
    return false;
  }

  function verb<Value>(match: WordMatch<Value> | undefined) {
    return match && isBare(match) ? match : undefined;
  }

  /** A verb has no preposition attached. */
  function isBare({ form }: WordMatch<unknown>): boolean {
    return form.preposition === "";
  }

  function trigger(
    to: number,
    value: TriggerValue,
    form: ArabicForm,
    { form: read }: WordMatch<unknown>,
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
      hasConjunction: read.hasConjunction,
    };
  }
}
