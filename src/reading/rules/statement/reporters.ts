import { type Group, startWithArticle, type TextClause } from "../arguments/clause.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";

/** "telephoned A to thank him, the Kremlin said": who only reports it, at the end of an English sentence. */
export function reportersBehind(
  { tokens, sentence, language }: TextClause,
  { trigger }: Event,
  events: readonly Event[],
): readonly Group[] {
  return events.flatMap(({ trigger: verb, subject }) => {
    const start = subject && startWithArticle({ tokens }, subject.from);
    const isTail =
      language === "en" &&
      verb.value.kind === "STATEMENT" &&
      subject !== undefined &&
      start! >= trigger.to &&
      verb.from >= subject.to &&
      sentence.to - verb.to < 4 &&
      /^,/.test(tokens[start!]!.gap);
    return isTail ? [subject] : [];
  });
}
