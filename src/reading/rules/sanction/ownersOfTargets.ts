import type { Phrase } from "../../actors/phrase.ts";
import { namedRelatives } from "../../tables/ar/relatives.ts";
import type { Group, TextClause } from "../arguments/clause.ts";
import type { Trigger } from "../triggers/trigger.ts";

/**
 * The targets without those who are only named as somebody's relatives, "أصول شقيق فلان": the brother is meant, who may be named
 * behind, "شقيق فلان، التاجر علان"; and without "A, whose government had frozen payments", who is not its target.
 */
export function withoutOwners(clause: TextClause, trigger: Trigger, target: Group): Group {
  const members = target.members.flatMap((phrase) =>
    clause.language === "ar" ? meant(clause, phrase) : isBeforeWhose(clause, trigger, phrase) ? [] : [phrase],
  );
  return { ...target, members };
}

function meant({ tokens, phrases }: TextClause, phrase: Phrase): Phrase[] {
  const { from, to, actor } = phrase;
  const isRelated = [from - 1, from - 2].some((index) => index >= 0 && namedRelatives.at(tokens, index)?.to === from);
  // Folded, "شقيقه" is "شقيقة".
  const hasPronoun = /(?:ه|ها)$/u.test(tokens[from - 1]?.value ?? "");
  if (actor?.kind !== "PERSON" || !isRelated || hasPronoun) return [phrase];
  return phrases.filter((each) => each.from === to && each.actor?.kind === "PERSON" && /،/.test(tokens[to]!.gap));
}

/** Whether the subject of an active verb is a noun that "whose" gives to somebody: "A, whose government had frozen". */
function isBeforeWhose({ tokens, phraseAt }: TextClause, { from, form }: Trigger, { to }: Phrase): boolean {
  const whose = tokens.slice(to, Math.min(to + 2, from)).find(({ folded }) => folded === "whose")?.index;
  if (whose === undefined || form !== "finite" || from - whose > 5) return false;
  const between = tokens.slice(whose + 1, from);
  return (
    between.every(({ index, gap }) => !phraseAt(index) && !/,/.test(gap)) &&
    /^(?:government|country|ministry|cabinet|state|administration|agency|party|company|firm|bank|bloc)$/.test(
      between[0]?.folded ?? "",
    )
  );
}
