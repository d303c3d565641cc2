import { isPlace } from "../../reading/gate.ts";
import { keyOfMention } from "../../reading/mergeRelations.ts";
import type { ReadingLanguage, ReadMention, ReadRelation, Span } from "../../reading/reading.ts";
import type { MentionedActor, NewProposal, TextExcerpt } from "../../write/proposals/proposal.ts";
import { validateRelation } from "../../write/validate/validateRelation.ts";

/** The text that was read. */
interface ReadText {
  readonly text: string;
  readonly language: ReadingLanguage;
}

/**
 * What a reading proposes, in the order of the text. Whoever has read it: each place is one of the text, and each relation is one
 * that the graph could take.
 * @returns also what is wrong with those that are left out
 */
export function proposalsIn(
  article: ReadText,
  relations: readonly ReadRelation[],
): { readonly proposals: readonly NewProposal[]; readonly faults: readonly string[] } {
  const faults: string[] = [];
  const proposals = relations.flatMap((relation): NewProposal[] => {
    const fault = faultIn(article.text, relation);
    if (fault === null) return [proposalOf(article, relation)];
    faults.push(fault);
    return [];
  });
  proposals.sort((one, other) => one.content.quote.start - other.content.quote.start);
  return { proposals, faults };
}

function faultIn(text: string, relation: ReadRelation): string | null {
  const mentions = [...relation.participants.map(({ mention }) => mention), ...relation.attribution];
  const spans = [relation.passage, ...mentions.flatMap((mention) => [mention, ...mention.chain])];
  if (!spans.every((span) => isPlace(text, span))) return "an offset is not one of the text";
  const fault = validateRelation({
    type: "relation",
    id: "proposal",
    kind: relation.kind,
    participants: relation.participants.map(({ role, mention }) => ({ actor: keyOfMention(mention), role })),
    ...(relation.date !== null && { date: relation.date }),
    ...(relation.endDate !== null && { endDate: relation.endDate }),
    ...(relation.endedBy !== null && { endedBy: relation.endedBy }),
    ...(relation.associationType !== null && { associationType: relation.associationType }),
    evidence: [],
  });
  return fault === null ? null : "the relation is not one that the graph can have";
}

function proposalOf(
  article: ReadText,
  { kind, participants, attribution, passage, ...content }: ReadRelation,
): NewProposal {
  return {
    kind,
    content: {
      ...content,
      language: article.language,
      participants: participants.map(({ role, mention }) => ({ role, actor: actorOf(article, mention) })),
      attribution: attribution.map((mention) => actorOf(article, mention)),
      quote: excerpt(article, passage),
    },
  };
}

function actorOf(article: ReadText, mention: ReadMention): MentionedActor {
  const { name, kind, title, chain, candidates } = mention;
  return {
    mention: excerpt(article, mention),
    chain: chain.map((span) => excerpt(article, span)),
    name,
    kind,
    title,
    actor: candidates[0]?.actor.id ?? null,
    candidates: candidates.map(({ actor, score, matchedName: { value, kind, lang = null, script = null } }) => ({
      actor: actor.id,
      score,
      matchedName: { value, kind, lang, script },
    })),
  };
}

function excerpt({ text }: ReadText, { start, end }: Span): TextExcerpt {
  return { text: text.slice(start, end), start, end };
}
