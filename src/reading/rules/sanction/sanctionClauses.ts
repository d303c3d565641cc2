import { type Group, groupAfter, type TextClause } from "../arguments/clause.ts";
import { passiveSubject } from "../arguments/passiveSubject.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { ownerOfListBehind } from "./arabicAgents.ts";
import { adjectiveIn, patternOf } from "./sanctionIssuers.ts";
import { arabicRelativeTarget, relativeIssuer } from "./sanctionRelativeClauses.ts";
import { targetAfter } from "./sanctionTargets.ts";

/** Who imposes a sanction, and on whom. */
export interface SanctionParties {
  readonly issuer?: Group | undefined;
  readonly target?: Group | undefined;
}

/** "أُدرج فلان على لائحة العقوبات الأميركية": the verb is in the passive, so whoever follows is the target. */
export function partiesOfListed(clause: TextClause, { trigger, subject }: Event): SanctionParties | undefined {
  const isListing = /^(?:list|unlist)$/.test(patternOf(trigger)) && trigger.form === "finite";
  // What alone follows is taken for the object.
  const isName = clause.tokens[trigger.to]?.folded === "اسم";
  const target = subject ?? groupAfter(clause, trigger.to, trigger.to + (isName ? 2 : 1));
  if (!isListing || !target?.members.every(({ actor }) => actor?.kind === "PERSON")) return undefined;
  const issuer = ownerOfListBehind(clause, trigger);
  return issuer && { issuer, target };
}

/** "شملت العقوبات الأميركية فلانا", "استهدفت عقوبات الاتحاد الأوروبي شركة …" */
export function partiesOfReach(clause: TextClause, { trigger }: Event): SanctionParties {
  const noun = clause.tokens.find(({ folded, index }) => index >= trigger.to && /عقوبات/.test(folded));
  if (!noun) return {};
  const owner = clause.groups.find(({ from }) => from === noun.index + 1);
  const issuer = adjectiveIn(clause, { ...trigger, from: noun.index, to: noun.index + 1 }) ?? owner;
  return { issuer, target: targetAfter(clause, Math.max(noun.index + 1, issuer?.to ?? 0), [""]) };
}

/** "شملت العقوبات الأميركية فلانا", "العقوبات التي تفرضها أ على ب", "فلان الذي تفرض عليه أ عقوبات" */
export function partiesInArabicClause(clause: TextClause, { trigger, subject }: Event): SanctionParties | undefined {
  const { groups, tokens } = clause;
  if (trigger.form !== "noun") {
    const target = arabicRelativeTarget(clause, trigger);
    const own = subject?.members[0] === target?.members[0] ? undefined : subject;
    const issuer = groups.find(({ from }) => from === trigger.to + 1) ?? own ?? adjectiveIn(clause, trigger);
    return target && { issuer, target };
  }
  const isReaching = /^و?[تي]?(?:شملت?|طالت?|استهدفت?|ستهدف)$/.test(tokens[trigger.from - 1]?.folded ?? "");
  if (isReaching) return { issuer: adjectiveIn(clause, trigger), target: targetAfter(clause, trigger.to, [""]) };
  const issuer = relativeIssuer(clause, trigger);
  const target = groups.find(({ from, preposition }) => from > trigger.to && /^(?:علي|ضد)$/.test(preposition));
  return issuer && { issuer, target };
}

/** "A is under American sanctions", "يخضع فلان لعقوبات أميركية", "أ … الخاضع لعقوبات" */
export function partiesOfSubjection(clause: TextClause, { trigger, subject }: Event): SanctionParties {
  if (trigger.form !== "noun") {
    const noun =
      clause.tokens.find(({ folded, index }) => index >= trigger.to && /^(?:ل|لل)?(?:عقوبات|حظر)$/.test(folded))
        ?.index ?? trigger.to;
    const verb = clause.tokens
      .slice(noun, noun + 5)
      .find(({ folded }) => /^(?:[يت]?فرض|فرضت)(?:ه|ها)$/.test(folded))?.index;
    return {
      issuer:
        (verb === undefined ? adjectiveIn(clause, { ...trigger, to: noun }) : undefined) ??
        // "لعقوبات من الاتحاد الأوروبي"
        groupAfter(clause, (verb ?? noun) + 1, (verb ?? noun) + 3, ["", "من"]),
      target: subject,
    };
  }
  return clause.language === "ar"
    ? { issuer: subject, target: clause.groups.findLast(({ to }) => to <= trigger.from) }
    : { issuer: adjectiveIn(clause, trigger) ?? imposedBy(clause, trigger), target: subjectedBefore(clause, trigger) };
}

/** "came under sanctions from A", "was hit with sanctions by A", "subject to sanctions imposed by A" */
function imposedBy({ groups, tokens }: TextClause, { to }: Trigger): Group | undefined {
  return groups.find(
    ({ from, preposition }) =>
      from > to &&
      from <= to + 4 &&
      /^(?:by|from)$/.test(preposition) &&
      tokens.slice(to, from).every(({ folded }) => /^(?:by|from|the|imposed|issued|announced|levied)$/.test(folded)),
  );
}

/** "A was slapped with sanctions", "A, under sanctions since May, said" */
function subjectedBefore(clause: TextClause, trigger: Trigger): Group | undefined {
  const { groups, tokens } = clause;
  const isAside = /,/.test(tokens[trigger.from]!.gap);
  // "warned A against arms from B, which has been under sanctions since May"
  const which = tokens
    .slice(Math.max(0, trigger.from - 3), trigger.from)
    .find(({ folded }) => /^(?:which|who)$/.test(folded));
  const described = which && groups.find(({ to }) => to === which.index);
  if (described) return described;
  return isAside ? groups.findLast(({ to }) => to === trigger.from) : passiveSubject(clause, trigger);
}
