import { namedRelatives, ownedRelatives } from "../../tables/ar/relatives.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { agrees, mayStandFor } from "./agreement.ts";
import { between } from "./arabicAdjacency.ts";
import type { Group, TextClause } from "./clause.ts";

/**
 * Who does what the verb of a relative clause says: whom it describes, or else whoever stands behind the verb, if a pronoun in the clause
 * stands for whom it describes ("فلان، الذي ألغت أ تأشيرته", "الحزب الذي يتزعمه فلان") or the verb does not agree with him.
 * @param last the subject of the verb before
 */
export function subjectInRelative(clause: TextClause, trigger: Trigger, last: Group | undefined): Group | undefined {
  const owner = describedByArabicRelative(clause, trigger);
  if (!owner) return undefined;
  // "فلان، الذي ناشدت زوجته أ": whom the text does not name.
  if (ownedRelatives.has(clause.tokens, trigger.to)) return { ...owner, members: [] };
  const other = subjectBehind(clause, trigger);
  const isOther = other !== undefined && agrees(clause, trigger, other);
  // "الشركة التي قال إنها": a man speaks about the firm.
  const isOwn = agrees(clause, trigger, owner);
  // "أفرجت الحركة عن فلان، الذي تحتجزه": neither is he the one who detains.
  if (trigger.hasPronoun) return other ?? (isOwn ? owner : last);
  if (isOther && (!isOwn || isWithPronounOf(clause, trigger, other, owner))) return other;
  return isOwn ? owner : undefined;
}

/** "الحركة التي تحظرها أ": whom the relative clause of a verb describes. */
export function describedByArabicRelative(clause: TextClause, trigger: Pick<Trigger, "from">): Group | undefined {
  const relative = relativeBefore(clause, trigger);
  return relative === undefined ? undefined : describedBefore(clause, relative);
}

/** Where the relative pronoun stands before a verb. */
export function relativeBefore({ tokens }: TextClause, { from }: Pick<Trigger, "from">): number | undefined {
  let index = from - 1;
  while (between.has(tokens[index]?.folded ?? "")) index--;
  return /^(?:الذي|التي|الذين|اللذين|اللذان|اللتين|اللتان)$/.test(tokens[index]?.folded ?? "") &&
    tokens[index - 1]?.folded !== "الامر"
    ? index
    : undefined;
}

/** Whom a relative pronoun stands for: "فلان، شقيق الوزير، الذي" is about him and not about the minister. */
export function describedBefore({ tokens, groups, genders }: TextClause, relative: number): Group | undefined {
  const found = groups.find(({ to }) => to === relative);
  if (!found) return undefined;
  // "فلان، مرشد الجماعة، التي": not he.
  const last = found.members.at(-1);
  const body = last?.actor?.kind === "PERSON" ? last.title?.body : undefined;
  const isOfBody = body?.actor?.kind === "ORGANIZATION" && body.to === relative;
  if (isOfBody && tokens[relative]!.folded === "التي" && genders.get(last!.actor!.key) === "masculine")
    return { ...found, members: [body] };
  // "فلان، وزير المالية في عهد علان، الذي فر": not the one under whom he served.
  if (/^(?:عهد|حكومه|رياسه|اداره|نظام)$/.test(tokens[found.from - 1]?.folded ?? "") && /،/.test(tokens[relative]!.gap))
    return { ...found, members: [] };
  const kin = found.from - 1;
  const isApposed = /،/.test(tokens[relative]!.gap) && /،/.test(tokens[kin]?.gap ?? "");
  const main = isApposed && namedRelatives.has(tokens, kin) ? groups.find(({ to }) => to === kin) : undefined;
  // "وقع أ، الذي يزور روما، وب": not those who are joined behind the clause.
  const members = (main ?? found).members.filter((member) => member.from < relative);
  return { ...(main ?? found), members: tokens[relative]!.folded === "الذي" ? members.slice(-1) : members };
}

/** Who stands behind a verb, apart from days and a pronoun: "التي تستضيفها، اليوم، أ", "الذي فرضت عليه أ". */
function subjectBehind({ groups, tokens, isDate }: TextClause, { to, hasPronoun }: Trigger): Group | undefined {
  let index = to;
  while (isDate(index) || (index === to && pronounBehind.test(tokens[index]?.value ?? ""))) index++;
  return groups.find(
    ({ from, preposition, members }) =>
      (hasPronoun ? from === to : from === index) && preposition === "" && members.length > 0,
  );
}

const pronounBehind = /^(?:علي|إلي|من|ل|ب|في|مع|عن|ضد)(?:ه|ها|هم|هما)$/;

/** "ألغت أ تأشيرته", "فرضت عليه أ": whether what is done behind a verb belongs to whom the clause describes, or is done to him. */
function isWithPronounOf({ tokens, ...clause }: TextClause, { to }: Trigger, subject: Group, owner: Group): boolean {
  // "الذي التقى نظيره أ": the words of who stands behind the verb are no object of his.
  const object = [...(subject.from > to ? [tokens[to]] : []), tokens[subject.to]].find(
    (word) => word && (pronounBehind.test(word.value) || /^ ?\p{L}{3,}(?:ه|ها|هم|هما)$/u.test(word.gap + word.value)),
  );
  return (
    object !== undefined &&
    owner.members.length > 0 &&
    owner.members.every((member) => mayStandFor({ tokens, ...clause }, object.index, member))
  );
}
