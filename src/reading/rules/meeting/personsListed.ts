import { arePersons, type Group, type TextClause } from "../arguments/clause.ts";

/** What may stand between those who are listed, folded. */
export const listed =
  /^(?:فيه|فيها|به|بها|طاولته|طاولتها|مايدته|مايدتها|الي|جانب|كل|كلا|من|و?كذلك|ايضا|و?بينهم|فضلا|عن|و?بحضور|و?بمشاركه|و?حضر\S*|و?شارك|كما|الذي|التي|و?من|ب|امس|و|كان|بين|اضافه|علاوه|علي)$/;
/** "عن الجانب التركي", folded. */
const sides = /^و?(?:عن|الجانب|الجانبين|الوفد|الطرف)$/;

/** Several persons of a list. */
export interface PersonsListed {
  readonly group: Group;
  /** Whether the list tells for whom each of them came. */
  readonly isOfSides: boolean;
}

/** "إلى جانب أ، كلا من ب وج", "عن الجانب التركي أ وعن الجانب المصري ب": the persons who are listed from a token on, if they are several. */
export function personsListed(
  { tokens, groups, sentence, phraseAt, isDate }: TextClause,
  from: number,
): PersonsListed | undefined {
  const found: Group[] = [];
  for (let index = from; index < sentence.to; index++) {
    const group = groups.find((each) => each.from === index);
    if (group && arePersons(group)) {
      found.push(group);
      index = group.to - 1;
    } else if (
      !phraseAt(index) &&
      !isDate(index) &&
      !listed.test(tokens[index]!.folded) &&
      !sides.test(tokens[index]!.folded)
    )
      break;
  }
  const members = found.flatMap((group) => group.members);
  if (members.length < 2) return undefined;
  const isOfSides = tokens.slice(from, found[0]!.from).some(({ folded }) => sides.test(folded));
  return { group: { ...found[0]!, to: found.at(-1)!.to, members }, isOfSides };
}
