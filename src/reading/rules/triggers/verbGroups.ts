import type { Group, TextClause } from "../arguments/clause.ts";
import { describesName } from "../arguments/describedNames.ts";
import type { Trigger } from "./trigger.ts";

/** Words of a verb that stand before its trigger: "did not", "has also". */
export const auxiliaries = new Set(
  "has have had did does do not never also will would is are was were be been later then now currently since already long to due set".split(
    " ",
  ),
);
const bodyNouns = /^(?:and|of|party|movement|group|ministry|union|opposition|alliance|coalition|front|bloc|for)$/;

/** Words that may stand between a subject and its verb. */
export const linkingWords = new Set(
  "has have had long is are was were be been being will would shall should can could may might must did do does not never also later then earlier since now still already again both and but who which that to of on in at by for with from after before during over about the a an his her its their this that all just only even first once twice jointly himself herself itself themselves together separately afterwards meanwhile instead however who were due set expected scheduled awaited able likely same time quick swift keen eager ready seen spotted photographed pictured filmed plans hopes wants intends planned hoped wanted intended among left preparing prepared slated poised hand airport tarmac quay waiting willing unwilling reluctant hoping hopeful planning intending aiming wishing refusing declining bound invited accepted invitation named chosen appointed elected tapped picked selected hired nominated turn contrast part too response reply each".split(
    " ",
  ),
);

/** Where "did not", "has also" before a verb begin. */
export function verbGroupStart({ tokens, sentence }: TextClause, verb: number): number {
  let index = verb;
  while (index > sentence.from + 1 && auxiliaries.has(tokens[index - 1]!.folded) && !/,/.test(tokens[index]!.gap))
    index--;
  return index;
}

/** "A of the People's Anchor party said": the index after what is named behind "of", whoever it may be. */
function endOfModifier({ tokens, sentence, phraseAt }: TextClause, at: number): number {
  if (!/^(?:of|from)$/.test(tokens[at]?.folded ?? "") || tokens[at]!.gap !== " ") return at;
  let index = at + 1;
  if (/^(?:the|an?|his|her|its)$/.test(tokens[index]?.folded ?? "")) index++;
  const isName = (each: number) =>
    each < sentence.to &&
    /^(?:['’]s?)? $/.test(tokens[each]!.gap) &&
    (phraseAt(each) !== undefined || tokens[each]!.letterCase === "capital" || bodyNouns.test(tokens[each]!.folded));
  const first = index;
  while (isName(index)) index++;
  return index > first ? index : at;
}

/** "A and her three children fled": whether a word names those who come along and are not named. */
function isCompany(tokens: TextClause["tokens"], index: number): boolean {
  const isNoun = /^(?:children|sons|daughters|family|wife|husband|parents|entourage|aides|bodyguards|relatives)$/;
  const isOwner = (step: number) => /^(?:his|her|their)$/.test(tokens[index - step]?.folded ?? "");
  const isCount = /^(?:two|three|four|five|six|seven|eight|young|small|closest)$/.test(tokens[index]!.folded);
  return isCount ? isOwner(1) : isNoun.test(tokens[index]!.folded) && (isOwner(1) || isOwner(2));
}

/** Whether nothing between them can be the subject instead: "B, A's army said". */
export function isLinked(clause: TextClause, { to, members }: Group, { from }: Trigger): boolean {
  const { tokens, phraseAt, isDate } = clause;
  const isOrganization = members.length > 0 && members.every(({ actor }) => actor?.kind === "ORGANIZATION");
  const isNounOf = (index: number) =>
    isOrganization &&
    index < to + 2 &&
    tokens.slice(to, index + 1).every(({ gap }) => gap === " ") &&
    (describesName(tokens[index]!.folded) ||
      (members[0]!.title !== null && /^[a-z]+(?:s|ry|al)$/.test(tokens[index]!.folded)));
  if (/,/.test(tokens[verbGroupStart(clause, from)]!.gap)) return true;
  const start = endOfModifier(clause, to);
  return tokens.slice(Math.min(start, from), from).every(
    ({ folded, index, letterCase }) =>
      phraseAt(index) ||
      isDate(index) ||
      linkingWords.has(folded) ||
      /ly$/.test(folded) ||
      isCompany(tokens, index) ||
      // "the ECOWAS bloc suspended", "a delegation of NATO planners toured"
      isNounOf(index) ||
      // "is expected in Springfield"
      (letterCase === "capital" && /^(?:in|at|to|from)$/.test(tokens[index - 1]?.folded ?? "")),
  );
}
