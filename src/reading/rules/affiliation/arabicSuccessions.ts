import type { Phrase } from "../../actors/phrase.ts";
import type { ReadRelation } from "../../reading.ts";
import { successionVerbs } from "../../tables/ar/affiliation.ts";
import type { Group, TextClause } from "../arguments/clause.ts";
import { membershipParts, relationOf, spanOf } from "../draft.ts";
import { endOf } from "./memberships.ts";

/** Who comes after whom in an office. */
interface Succession {
  readonly successor: Phrase | undefined;
  readonly predecessor: Phrase | undefined;
}

/** How many tokens behind the verb those may stand of whom it tells. */
const reach = 18;

/**
 * "خلف فلان علانا", "وخلفه فلان", "حل فلان محل علان": both have the office of whom the article tells one, the second one until then.
 * @param earlier the subjects of the sentences before, the last one first
 */
export function arabicSuccessionsIn(clause: TextClause, earlier: readonly Group[]): ReadRelation[] {
  const { tokens, sentence, language } = clause;
  if (language !== "ar") return [];
  return tokens.slice(sentence.from, sentence.to).flatMap(({ index }) => {
    const verb = verbAt(clause, index);
    if (!verb) return [];
    const { successor, predecessor } = whoFollowsWhom(clause, verb, earlier);
    const body = bodyOf(clause, verb, successor, predecessor);
    if (!successor?.actor || !body?.actor) return [];
    const date = clause.dates.find(({ from }) => from > index && from <= index + reach);
    const words = { start: tokens[index]!.start, end: tokens[verb.to - 1]!.end };
    const passage = spanOf(words, successor, predecessor, date);
    const tie = (member: Phrase | undefined, isOver: boolean) =>
      member?.actor && (!isOver || !verb.isFuture) && member.actor.key !== body.actor!.key
        ? relationOf(
            clause,
            {
              kind: "AFFILIATION",
              rule: "succession",
              parts: membershipParts(member, {
                ...body,
                head: member.head,
                chain: [...body.chain, body.head].slice(-3),
              }),
              modality: verb.isFuture ? "PLANNED" : "ASSERTED",
              date: isOver ? undefined : date,
              passage,
            },
            isOver ? endOf(clause, date) : {},
          )
        : null;
    return [tie(successor, false), tie(predecessor, true)].filter((relation) => relation !== null);
  });
}

interface SuccessionVerb {
  readonly from: number;
  readonly to: number;
  readonly isFuture: boolean;
  /** Whether a pronoun stands for who had the office before. */
  readonly hasPronoun: boolean;
}

function verbAt({ tokens, phraseAt }: TextClause, from: number): SuccessionVerb | undefined {
  const { folded } = tokens[from]!;
  const succeeded = successionVerbs.at(tokens, from);
  // "خلف القضبان": behind; "خلفا لفلان": in place of; "يخلف وعده": breaks.
  const next = tokens[from + 1]?.folded ?? "";
  if (
    succeeded &&
    folded !== "خلفا" &&
    !(folded === "خلف" && /^(?:ال|من)/.test(next)) &&
    // "خلّفت الحرب قتلى": left behind.
    !(/^ال/.test(next) && !succeeded.value.hasObject && !phraseAt(from + 1)) &&
    !/^(?:ب?وعد|وعود|موعد|ورا)/.test(next)
  )
    return { from, to: from + 1, isFuture: succeeded.value.form === "future", hasPronoun: succeeded.value.hasObject };
  const replaced = /^[وف]?(س?[يت])?حلت?$/.exec(folded);
  const place = replaced && tokens.slice(from + 1, from + 7).find((each) => /^محل(?:ه|ها)?$/.test(each.folded));
  return place
    ? { from, to: place.index + 1, isFuture: /^س/.test(replaced![1] ?? ""), hasPronoun: place.folded !== "محل" }
    : undefined;
}

function whoFollowsWhom(clause: TextClause, verb: SuccessionVerb, earlier: readonly Group[]): Succession {
  const { phrases, tokens } = clause;
  const persons = phrases.filter(({ actor, title }) => actor?.kind === "PERSON" && !title?.isPlural);
  const end = tokens.slice(verb.to, clause.sentence.to).find(({ gap }) => /[.؛]/.test(gap))?.index ?? Infinity;
  const after = persons.filter(({ from }) => from > verb.from && from < Math.min(end, verb.to + reach));
  const before = persons.filter(({ to }) => to <= verb.from);
  const isRelative = /^(?:الذي|التي)$/.test(tokens[verb.from - 1]?.folded ?? "");
  const known = earlier.map(({ members }) => members[0]).find((member) => member?.actor?.kind === "PERSON");
  if (verb.hasPronoun) return { successor: after[0], predecessor: before.at(-1) ?? known };
  if (isRelative) return { successor: before.at(-1), predecessor: after[0] };
  const own = after.filter(({ from, to }) => from >= verb.to || to < verb.to);
  const isSecond = own.length > 1 && own[0]!.actor!.key !== own[1]!.actor!.key && own[0]!.from === verb.from + 1;
  return isSecond ? { successor: own[0], predecessor: own[1] } : { successor: before[0] ?? known, predecessor: own[0] };
}

/** The office itself: "خلفه في زعامة الحزب", "وخلفه فيها", or where the successor or the one before him is told to hold one. */
function bodyOf(
  { tokens, phrases, bodies }: TextClause,
  { to }: SuccessionVerb,
  successor: Phrase | undefined,
  predecessor: Phrase | undefined,
): Phrase | undefined {
  const isOrganization = ({ actor }: Phrase) => actor?.kind === "ORGANIZATION";
  if (/^في(?:ها|ه)$/.test(tokens[to]?.folded ?? ""))
    return phrases.findLast((each) => each.to <= to && isOrganization(each));
  const headed = phrases.find(
    (each) =>
      each.from > to &&
      isOrganization(each) &&
      /^(?:رياسه|قياده|زعامه|امانه|اداره)$/.test(tokens[each.from - 1]!.folded),
  );
  if (headed) return headed;
  return [successor, predecessor]
    .map((person) => person?.actor && (bodies.get(person.actor.key) ?? person.title?.body))
    .find((body) => body !== undefined && body !== null);
}
