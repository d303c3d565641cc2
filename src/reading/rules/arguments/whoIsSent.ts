import type { Trigger } from "../triggers/trigger.ts";
import { arePersons, type Group, type TextClause } from "./clause.ts";

const sending = {
  en: /^(?:sent|sends|send|sending|dispatched|dispatches)$/,
  ar: /^[وف]?س?[يت]?(?:اوفد|وفد|ارسل|رسل|بعث)ت?$/,
};

/** "sent A to Rome for talks with B", "أوفد أ مدير المخابرات ب إلى روما حيث التقى ج": who goes there, not who sends him. */
export function whoIsSent(
  { groups, tokens, language }: TextClause,
  { trigger, subject }: { readonly trigger: Trigger; readonly subject: Group | undefined },
): Group | undefined {
  if (!subject || !sending[language].test(tokens[trigger.from]!.folded)) return undefined;
  const from = language === "ar" ? Math.max(trigger.to, subject.to) : trigger.to;
  return groups.find(
    (group) =>
      group.from >= from &&
      group.from <= from + 3 &&
      group.preposition === "" &&
      group !== subject &&
      arePersons(group),
  );
}
