import type { KnownActor } from "../names/annotate/knownActor.ts";
import { type PreparedText, prepareText } from "../names/annotate/nameWindows.ts";
import { arabicPhrases } from "./actors/arabic/arabicPhrases.ts";
import { withQuotedShortNames } from "./actors/arabic/quotedShortNames.ts";
import { englishPhrases } from "./actors/english/englishPhrases.ts";
import { KnownOrgans } from "./actors/knownOrgans.ts";
import { marksOf } from "./actors/marks.ts";
import { organAffiliations } from "./actors/organAffiliations.ts";
import { separateNames } from "./actors/separateNames.ts";
import { withShortNames } from "./actors/shortNames.ts";
import { datesOf } from "./dates/textDates.ts";
import { passGate } from "./gate.ts";
import { mergeRelations } from "./mergeRelations.ts";
import type { Article, Reading, ReadRelation } from "./reading.ts";
import { resolve } from "./resolve/resolve.ts";
import { affiliationOf } from "./rules/affiliation/affiliations.ts";
import { relationsOf } from "./rules/relations.ts";
import { clausesOf } from "./rules/triggers/clauses.ts";
import { quotedUnits } from "./text/quotations.ts";
import { sentencesOf } from "./text/sentences.ts";
import { tokensOf } from "./text/token.ts";

/**
 * Reads what an article reports about actors. What it proposes has passed the gate; all else is counted.
 * @param known the actors of the graph that the text may name
 * @param prepared the text, if the caller has already prepared it to look the actors up
 */
export function readArticle(
  article: Article,
  known: readonly KnownActor[],
  prepared: PreparedText = prepareText(article.text),
): Reading {
  const { text, language, publishedOn } = article;
  const tokens = tokensOf(text);
  if (tokens.length === 0) return { relations: [], refused: new Map() };
  const sentences = sentencesOf(text, tokens);
  const phrasesIn = language === "en" ? englishPhrases : arabicPhrases;
  const knownOrgans = new KnownOrgans(known);
  const find = (actors: readonly KnownActor[], organs: KnownOrgans) => {
    const marks = marksOf(prepared, article, tokens, actors, organs);
    return { marks, ...phrasesIn({ text, tokens, sentences, marks }) };
  };
  const first = find(known, knownOrgans);
  // New actors are called by parts of their names later on.
  const named = () =>
    language === "en"
      ? withShortNames(known, first.introduced)
      : [...known, ...withQuotedShortNames(separateNames(first.introduced, text), text)];
  const found = first.introduced.length > 0 ? find(named(), new KnownOrgans(first.introduced, knownOrgans)) : first;
  const organs = organAffiliations(found.marks, tokens, language, known);
  const resolved = resolve(
    { ...found, affiliations: [...found.affiliations, ...organs] },
    tokens,
    sentences,
    knownOrgans,
  );
  const dates = datesOf(tokens, language, publishedOn);
  const clauses = clausesOf(article, tokens, sentences, resolved, dates, quotedUnits(text));
  const [anywhere] = clauses;
  const offices = resolved.affiliations.map((affiliation) => affiliationOf(anywhere!, affiliation));
  const relations = [...offices, ...relationsOf(clauses)].filter(
    (relation): relation is ReadRelation => relation !== null,
  );
  return passGate(article, mergeRelations(relations, clauses), dates);
}
