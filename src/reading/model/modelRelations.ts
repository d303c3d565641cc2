import { addCount } from "../../collections/addCount.ts";
import { findMentions } from "../../names/annotate/findMentions.ts";
import { isFunctionWord } from "../../names/annotate/functionWords.ts";
import type { KnownActor, TextMention } from "../../names/annotate/knownActor.ts";
import type { PreparedText } from "../../names/annotate/nameWindows.ts";
import { wordGroups } from "../../names/words.ts";
import type { ActorKind } from "../../ontology/actorKinds.ts";
import { type Article, overlap, type Reading, type ReadMention, type ReadRelation, type Span } from "../reading.ts";
import type { ModelRelation } from "./modelAnswer.ts";

/** A name that fits worse is no candidate. */
const leastScore = 0.7;
/** Nobody has measured a model that anybody may choose. */
const unmeasured = 0.5;

/** Finds what a model says in the text. What is not there verbatim is refused and counted; the gate then checks the rest. */
export function placeRelations(
  { text, language }: Article,
  known: readonly KnownActor[],
  prepared: PreparedText,
  relations: readonly ModelRelation[],
  proposedBy: string,
): Reading {
  const mentions = findMentions(prepared, known, { minScore: leastScore, lang: language });
  const refused = new Map<string, number>();
  const placed = relations.flatMap((relation) => {
    const start = text.indexOf(relation.quote);
    if (start === -1) return refuse("the passage is not in the text");
    const passage = { start, end: start + relation.quote.length };
    const participants = relation.participants.map(({ role, ...named }) => ({
      role,
      mention: mentionOf(text, passage, mentions, named),
    }));
    if (!participants.every(hasMention)) return refuse("a participant is not mentioned in the passage");
    const { dateText, place, office } = relation;
    if (![dateText, place, office].every((words) => words === null || text.includes(words)))
      return refuse("a place, an office or the words for a date are not in the text");
    return [relationOf(relation, passage, participants, proposedBy)];
  });
  return { relations: placed, refused };

  function refuse(reason: string): [] {
    addCount(refused, reason);
    return [];
  }
}

type Participant = ReadRelation["participants"][number];

function hasMention(participant: { readonly mention: ReadMention | null }): participant is Participant {
  return participant.mention !== null;
}

function relationOf(
  { kind, modality, date, endDate, dateText, place, stance = null, office, associationType }: ModelRelation,
  passage: Span,
  participants: readonly Participant[],
  proposedBy: string,
): ReadRelation {
  return {
    ...{ kind, modality, participants, date, endDate, endedBy: null, dateText, place, stance, office },
    ...{ measures: [], programme: null, associationType, directed: true, passage, attribution: [] },
    score: unmeasured,
    proposedBy,
  };
}

interface Named {
  readonly mention: string;
  readonly name: string;
  readonly actorKind: ActorKind;
}

/** A mention in the passage and, if it is no name, the place of the name before it. */
function mentionOf(
  text: string,
  passage: Span,
  mentions: readonly TextMention<KnownActor>[],
  { mention, name, actorKind }: Named,
): ReadMention | null {
  const start = text.indexOf(mention, passage.start);
  const end = start + mention.length;
  if (start === -1 || end > passage.end) return null;
  const named = mention === name ? start : text.lastIndexOf(name, start);
  const at = named === -1 ? text.indexOf(name) : named;
  if (at === -1 || wordGroups(name).flat().every(isFunctionWord)) return null;
  const place = { start: at, end: at + name.length };
  const candidates = mentions.find((each) => overlap(each, place))?.candidates ?? [];
  const kind = candidates[0]?.actor.kind ?? actorKind;
  return { start, end, name, kind, title: null, candidates, chain: mention === name ? [] : [place] };
}
