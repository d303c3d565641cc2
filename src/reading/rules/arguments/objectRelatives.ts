import type { Trigger } from "../triggers/trigger.ts";
import { verbGroupStart } from "../triggers/verbGroups.ts";
import { arePersons, type Group, startWithArticle, type TextClause } from "./clause.ts";
import { describesName } from "./describedNames.ts";

/** A relative clause in which somebody else acts: "A, whom B met in Rome, said". */
export interface ObjectRelative {
  /** Whom or what the pronoun stands for; undefined if the text does not tell who that is. */
  readonly antecedent: Group | undefined;
  /** The preposition before the pronoun; "" is none. */
  readonly preposition: string;
  /** The index of the token with which the sentence goes on. */
  readonly to: number;
}

/** How many words may stand between the pronoun and a name, which tell who that is: "whom the Catalan leader, A, met". */
const mostDescribing = 4;
const describing = /^(?:the|an?|his|her|its|their|former|opposition|then|veteran|acting|interim)$/;
const prepositions = /^(?:with|to|from|of|in|for|by|against|on|at)$/;

/** The relative clause in which a verb stands and whose pronoun is its object: "A, whom B met in Rome, said". */
export function objectRelativeOf(
  clause: TextClause,
  verb: Pick<Trigger, "from" | "to" | "form">,
): ObjectRelative | undefined {
  if (clause.language !== "en" || verb.form === "noun" || verb.form === "passive" || verb.form === "gerund")
    return undefined;
  let start = verbGroupStart(clause, verb.from);
  while (!/,/.test(clause.tokens[start]!.gap) && isAdverbial(clause, start - 1)) start--;
  const subject = clause.groups.findLast(
    ({ to, preposition, isGenitive }) => to <= verb.from && preposition === "" && !isGenitive,
  );
  return subject && subject.to >= start ? objectRelativeAt(clause, subject, verb.to) : undefined;
}

/** The same by the subject of its verb. @param verb the index of the token behind the verb */
export function objectRelativeAt(clause: TextClause, subject: Group, verb: number): ObjectRelative | undefined {
  const { tokens, sentence, language } = clause;
  if (language !== "en") return undefined;
  const at = tokens
    .slice(Math.max(sentence.from, subject.from - mostDescribing - 1), subject.from)
    .findLast(({ folded }) => /^(?:which|whom|that)$/.test(folded))?.index;
  if (at === undefined || tokens.slice(at + 1, subject.from + 1).some(({ gap }) => /[,;:“”"]/.test(gap)))
    return undefined;
  const isDirect = at === startWithArticle(clause, subject.from) - 1;
  const isDescribed = tokens
    .slice(at + 1, subject.from)
    .every(({ folded, letterCase }) => letterCase === "capital" || describing.test(folded) || describesName(folded));
  if (!isDirect && (!isDescribed || tokens[at]!.folded === "that")) return undefined;
  const preposition = prepositions.test(tokens[at - 1]?.folded ?? "") ? tokens[at - 1]!.folded : "";
  const end = preposition === "" ? at : at - 1;
  const antecedent = antecedentOf(clause, end);
  if (tokens[at]!.folded === "that" && (!antecedent || preposition !== "")) return undefined;
  // "A, an employee of B whom C arrested, met D"
  const isApposed = antecedent !== undefined && antecedent.to < end && /^,/.test(tokens[antecedent.to]!.gap);
  const isBracketed = isApposed || /^\)?,/.test(tokens[end]!.gap);
  const closing = isBracketed
    ? tokens.slice(verb, sentence.to).find((token) => isComma(clause, token.index))
    : undefined;
  return { antecedent, preposition, to: closing?.index ?? sentence.to };
}

/** Whom a relative pronoun stands for: who stands directly before it, or before an apposition: "A, a group which B outlawed". */
function antecedentOf(clause: TextClause, at: number): Group | undefined {
  const { groups, tokens, sentence } = clause;
  // "A, whom B held in May and whom C freed"
  const first = /^(?:and|but)$/.test(tokens[at - 1]?.folded ?? "")
    ? tokens
        .slice(sentence.from, at - 1)
        .findLast(({ folded, gap }) => /^(?:who|which|whom)$/.test(folded) && /,/.test(gap))
    : undefined;
  if (first) return antecedentOf(clause, first.index);
  const found = groups.findLast(
    ({ to, members }) => members.length > 0 && (to === at || (to < at && to >= at - 6 && isApposed(to))),
  );
  // "A, an employee of B whom C arrested"
  const person =
    tokens[at]!.folded === "whom" && !(found && arePersons(found))
      ? groups.findLast((group) => group.to < at && group.to >= at - 10 && arePersons(group) && isApposed(group.to))
      : undefined;
  return person ?? (found && wholeOf(found)) ?? found;

  /** "A, a cousin of B, whom C outlawed": A, who is described, and not B. */
  function wholeOf({ from, preposition }: Group): Group | undefined {
    const comma = tokens.slice(Math.max(sentence.from, from - 7), from).findLast(({ gap }) => /^,/.test(gap));
    const isApposition = comma !== undefined && /^an?$/.test(comma.folded) && /^(?:of|to)$/.test(preposition);
    return isApposition && /^,/.test(tokens[at]!.gap)
      ? groups.find((group) => group.to === comma.index && group.members.length > 0)
      : undefined;
  }

  function isApposed(from: number): boolean {
    const [article, ...words] = tokens.slice(from, at);
    return (
      /^(?:an?|the)$/.test(article!.folded) && /^,/.test(article!.gap) && words.every(({ gap }) => /^[ -]$/.test(gap))
    );
  }
}

/** A date or an adverb before a verb: "whom B on Monday briefly met". */
function isAdverbial({ tokens, isDate }: TextClause, index: number): boolean {
  return isDate(index) || /ly$|^long$/.test(tokens[index]?.folded ?? "");
}

/** A comma between parts of the sentence: none in a date or in a name. */
function isComma({ tokens, phraseAt, isDate }: TextClause, index: number): boolean {
  const phrase = phraseAt(index);
  return (
    /^["”’)]?,/.test(tokens[index]!.gap) &&
    !(isDate(index) && isDate(index - 1)) &&
    !(phrase !== undefined && phrase === phraseAt(index - 1))
  );
}
