import type { Trigger } from "../triggers/trigger.ts";
import type { Group, TextClause } from "./clause.ts";

/** What is written or issued, so that it tells the words of whoever did. */
const documents =
  /^(?:reports?|statements?|letters?|communiques?|declaration|memo|memorandum|note|posts?|tweets?|editorial|commentary|paper|study|review|survey|dossier|complaint|petition|resolution|ruling|release|bulletin|text|message|manifesto|leaflet|pamphlet|assessment|document|motion|appeal|pronouncement|decree|verdict|judgment|judgement|broadcast|article)$/;
/** Words between a document and its verb: "a letter from A to B that was published on Monday accused C". */
const between =
  /^(?:to|on|in|of|the|an?|its|his|her|their|this|last|late|early|week|month|year|published|released|issued|sent|dated|leaked|read|seen|made|also|has|have|had|later|then|that|was|is|by|from|and|which|earlier|again|did|not|does|x|facebook|telegram|twitter|instagram|social|media|website)$|ly$/;
/** Words that may describe a document: "a strongly worded joint statement". */
const describing =
  /^(?:an?|the|its|his|her|their|this|joint|strongly|worded|sharply|brief|short|long|terse|open|new|recent|confidential|leaked|secret|final|official|written|latest|second|first|press|separate|rare|angry|public|draft|annual|interim|closing|page|damning|scathing|similar|internal)$/;
const reach = 18;

/** "A report by A blamed B", "A's letter to C accused B", "A United Nations report says": whose words an English document has. */
export function authorOfDocument(clause: TextClause, { from, form, value }: Trigger): Group | undefined {
  const { groups, tokens, sentence, phraseAt, isDate } = clause;
  if (value.kind !== "STATEMENT" || form !== "finite") return undefined;
  const noun = tokens
    .slice(Math.max(sentence.from, from - reach), from)
    .find(({ folded, index }) => documents.test(folded) && !phraseAt(index));
  if (!noun) return undefined;
  const by = groups.find(
    (group) => group.from > noun.index && group.to <= from && /^(?:by|from)$/.test(group.preposition),
  );
  const owner = groups.findLast(
    ({ to, isGenitive, members: [first] }) =>
      to <= noun.index &&
      tokens.slice(to, noun.index).every(({ folded }) => describing.test(folded)) &&
      (isGenitive || (to === noun.index && first?.actor?.kind === "ORGANIZATION")),
  );
  const author = by?.from !== undefined && by.from <= noun.index + 3 ? by : owner;
  if (!author || author.members.length === 0 || !isBeginning(clause, Math.min(author.from, noun.index)))
    return undefined;
  const rest = tokens.slice(noun.index + 1, from);
  return rest.every(
    ({ folded, gap, index }) => !/[;:“”"]/.test(gap) && (phraseAt(index) || isDate(index) || between.test(folded)),
  )
    ? author
    : undefined;
}

/** Whether a noun phrase begins a sentence or a clause of it: not "issued a statement". */
function isBeginning({ tokens, sentence }: TextClause, at: number): boolean {
  let start = at;
  while (start > sentence.from && describing.test(tokens[start - 1]!.folded) && !/,/.test(tokens[start]!.gap)) start--;
  if (start === sentence.from) return true;
  const before = tokens[start - 1]!.folded;
  return /^,/.test(tokens[start]!.gap) || /^(?:and|but|while|as|after|when)$/.test(before);
}
