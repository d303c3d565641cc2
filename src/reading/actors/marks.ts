import type { KnownActor } from "../../names/annotate/knownActor.ts";
import type { PreparedText } from "../../names/annotate/nameWindows.ts";
import type { Article } from "../reading.ts";
import type { Token } from "../text/token.ts";
import { markUnion } from "./europeanUnion.ts";
import { markKnown } from "./knownMarks.ts";
import { KnownOrgans } from "./knownOrgans.ts";
import { markLexical, markUnitedNations } from "./lexicalMarks.ts";
import { MarkCollector } from "./markCollector.ts";
import { markOrgans } from "./markedOrgans.ts";
import { withOneNameEach } from "./oneNameEach.ts";
import { markArabicBrussels } from "./organizationAdjectives.ts";
import { markPartsOfNames } from "./partsOfNames.ts";
import { markAmman, markMalian, markNamesakes } from "./sharedAdjectives.ts";
import { stateOf } from "./stateLexicon.ts";
import { dropStatesInCompanies } from "./statesInCompanies.ts";
import type { TextActor } from "./textActor.ts";

/** A name at its place: the tokens from `from` to before `to`. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly actor: TextActor;
  readonly sort: "name" | "adjective" | "capital";
  readonly preposition: string;
  readonly hasConjunction: boolean;
}

/**
 * The names of a text by the token at which they begin; they do not overlap.
 * @param organs the organs among the known actors
 */
export function marksOf(
  prepared: PreparedText,
  article: Article,
  tokens: readonly Token[],
  known: readonly KnownActor[],
  organs = new KnownOrgans(known),
): Map<number, Mark> {
  const { language } = article;
  const collector = new MarkCollector(tokens);
  const { marks } = collector;
  markKnown(collector, prepared, tokens, language, known);
  markLexical(collector, article, tokens, known);
  if (language === "en") {
    markUnitedNations(collector, tokens, language, known);
    markUnion(marks, tokens, known);
    markOrgans(marks, tokens, organs);
    markPartsOfNames(marks, tokens);
    dropStatesInCompanies(marks, tokens);
  }
  if (language === "ar") {
    markArabicBrussels(marks, tokens, known);
    markMalian(collector, tokens, stateOf("ML", known, language));
    markAmman(marks, tokens, stateOf("JO", known, language));
  }
  withOneNameEach(marks);
  markNamesakes(marks, tokens, (iso2) => stateOf(iso2, known, language));
  return marks;
}
