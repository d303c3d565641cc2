import { foldedText } from "../../text/token.ts";
import type { Group, TextClause } from "../arguments/clause.ts";
import type { Trigger } from "../triggers/trigger.ts";

/** What somebody has of a company, folded. */
const share =
  /^(?:ال|ب)?(?:ال)?(?:حصه|حصته|حصتها|حصصا|حصص|اسهم|اسهما|سهم|راسمال|ميه|ملكيه|اغلبيه|غالبيه|نسبه|نصف|ثلث|ربع)$/;

/** How many words behind its owner a share may stand. */
const reach = 24;

/** "اشترى حصة في أ", "تملك 30 في المئة من أسهم أ": the company of which somebody has a share. */
export function companyOfShare(
  clause: TextClause,
  { to }: Pick<Trigger, "to">,
  subject: Group | undefined,
): Group | undefined {
  const { tokens, groups, language, sentence } = clause;
  if (language !== "ar") return undefined;
  const from = Math.max(to, subject && subject.from >= to ? subject.to : to);
  // A relative clause may describe the owner.
  const limit = Math.min(sentence.to, from + reach);
  const first = tokens.slice(from, limit).find(({ folded, gap }) => share.test(folded) || /%/.test(gap));
  if (!first) return undefined;
  return groups.find(
    ({ from: start, preposition, members: [company] }) =>
      start > first.index - 1 &&
      start < limit &&
      company?.actor?.kind === "ORGANIZATION" &&
      (/^(?:في|من)$/.test(preposition) || share.test(tokens[start - 1]!.folded)),
  );
}

/** "Two thirds of A belong to B": the company of which the verb tells whose parts are. */
export function companyInParts({ tokens, groups, language }: TextClause, { from }: Trigger): Group | undefined {
  const company = groups.find(({ to, preposition }) => to === from && preposition === "of");
  if (language !== "en" || company?.members[0]?.actor?.kind !== "ORGANIZATION") return undefined;
  const before = foldedText(tokens, company.from - 4, company.from);
  return /\b(?:thirds?|half|quarters?|fifths?|tenths?|percent|per cent|majority|most|all|rest|shares|stock) of(?: the)?$/.test(
    before,
  )
    ? company
    : undefined;
}
