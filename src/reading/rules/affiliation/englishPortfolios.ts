import { type Portfolio, portfolioAt, portfolioBefore } from "../../actors/english/englishPortfolios.ts";
import { chainThrough, type Phrase } from "../../actors/phrase.ts";
import type { AffiliationPattern } from "../../tables/affiliationPattern.ts";
import { type PortfolioChange, portfoliosVerbs, verbsOfPortfolios } from "../../tables/en/portfolioVerbs.ts";
import type { TextClause } from "../arguments/clause.ts";
import { type EnglishVerb, verbOf } from "../triggers/englishVerbs.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import { verbGroupStart } from "../triggers/verbGroups.ts";
import type { Membership } from "./memberships.ts";
import { bodyBehind } from "./ownOffices.ts";

/** How many words may stand before the name of who gets a ministry: "gave it to the former banker A". */
const reach = 5;

interface Change {
  readonly verb: EnglishVerb;
  readonly change: PortfolioChange;
  readonly portfolio: Portfolio | undefined;
}

/** "takes over finance", "lost the interior ministry", "the health portfolio goes to A": verbs of offices if a ministry is their object or subject. */
export function portfolioVerbAt(clause: TextClause, from: number): EnglishVerb | undefined {
  return changeAt(clause, from)?.verb;
}

/** Who gets, has or loses the ministries that a verb tells of; undefined if it tells of none. */
export function ministriesChanged(clause: TextClause, { trigger, subject }: Event): Membership[] | undefined {
  const found = changeAt(clause, trigger.from);
  const { home } = clause;
  if (!found) return undefined;
  if (!home) return [];
  const { change, portfolio } = found;
  const own = change === "give" ? [] : (subject?.members ?? []).filter(isPerson);
  return [
    ...own.map((member) => inMinistry(member, portfolio!, change === "lose")),
    ...given(clause).map(([each, member]) => inMinistry(member, each, false)),
  ];

  function inMinistry(member: Phrase, { office }: Portfolio, isOver: boolean): Membership {
    const own = clause.bodies.get(member.actor!.key);
    const state = own?.actor?.kind === "STATE" ? own : { ...home!, chain: chainThrough(home!) };
    return { member, body: bodyBehind(member, state), office, isOver };
  }
}

function changeAt(clause: TextClause, from: number): Change | undefined {
  const { tokens } = clause;
  const verb = verbsOfPortfolios.at(tokens, from);
  if (verb) {
    const { change } = verb.value;
    const portfolio = portfolioAt(tokens, verb.to);
    // "heads the ministry", if the graph knows it: an organization.
    if (/^(?:run|ran|head|lead|led)/.test(tokens[from]!.folded) && (!portfolio || isKnown(clause, portfolio)))
      return undefined;
    const isGiven = change === "give" && given(clause).length > 0;
    if (portfolio ? change !== "give" || isGiven : isGiven) return { verb: asVerb(verb), change, portfolio };
  }
  const passing = portfoliosVerbs.at(tokens, from);
  const portfolio = passing && portfolioBefore(tokens, verbGroupStart(clause, from));
  return passing && portfolio ? { verb: asVerb(passing), change: "give", portfolio } : undefined;
}

function isKnown({ phraseAt }: TextClause, { to }: Portfolio): boolean {
  return phraseAt(to - 1)?.actor != null;
}

function asVerb(verb: NonNullable<ReturnType<typeof verbsOfPortfolios.at>>): EnglishVerb {
  const pattern: AffiliationPattern = verb.value.change === "hold" ? "hold" : "take";
  return verbOf(verb, { kind: "AFFILIATION", pattern });
}

/** Each ministry of a sentence with who gets it: "gave A the interior ministry", "… goes to A, and the defence ministry to B". */
function given({ tokens, phrases, sentence }: TextClause): (readonly [Portfolio, Phrase])[] {
  const found: (readonly [Portfolio, Phrase])[] = [];
  for (let index = sentence.from; index < sentence.to; index++) {
    const portfolio = portfolioAt(tokens, index);
    if (!portfolio) continue;
    const to = /^(?:to|by)$/.test(tokens[portfolio.to]?.folded ?? "") ? portfolio.to : afterVerb(portfolio.to);
    const behind = to === undefined ? undefined : personNear(to + 1);
    const before = phrases.find((each) => each.to === portfolio.from && isPerson(each) && isGivenTo(each.from));
    const member = behind ?? before;
    if (member) found.push([portfolio, member]);
    index = portfolio.to - 1;
  }
  return found;

  /** "goes to", "was handed to": where its last word stands. */
  function afterVerb(index: number): number | undefined {
    for (const start of [index, index + 1, index + 2]) {
      const verb = portfoliosVerbs.at(tokens, start);
      if (verb) return verb.to - 1;
    }
    return undefined;
  }

  function personNear(index: number): Phrase | undefined {
    const person = phrases.find((each) => each.from >= index && isPerson(each));
    const between = person ? tokens.slice(index, person.from + 1) : [];
    const isNear = person !== undefined && person.from <= index + reach && person.from < sentence.to;
    return isNear && between.every(({ gap }) => !/[,;:]/.test(gap)) ? person : undefined;
  }

  /** "gave A the portfolio" */
  function isGivenTo(index: number): boolean {
    return [index - 1, index - 2].some((each) =>
      /^(?:g[ai]v|hand|assign|entrust|award)/.test(tokens[each]?.folded ?? ""),
    );
  }
}

function isPerson({ actor }: Phrase): boolean {
  return actor?.kind === "PERSON";
}
