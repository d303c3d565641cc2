import { lowerBound } from "../../collections/lowerBound.ts";
import { findMentions } from "../../names/annotate/findMentions.ts";
import type { KnownActor } from "../../names/annotate/knownActor.ts";
import type { PreparedText } from "../../names/annotate/nameWindows.ts";
import { isOffice } from "../../names/annotate/titleWords.ts";
import type { ReadingLanguage } from "../reading.ts";
import { particlesBefore, type Token } from "../text/token.ts";
import { withoutBareNouns } from "./bareNouns.ts";
import { markUnion } from "./europeanUnion.ts";
import { firstNamedFirst } from "./firstNamed.ts";
import { KnownOrgans } from "./knownOrgans.ts";
import { markOrgans } from "./markedOrgans.ts";
import { withOneNameEach } from "./oneNameEach.ts";
import { markArabicBrussels, organizationAdjectiveAt } from "./organizationAdjectives.ts";
import { namesOfOrganization, organizationNames } from "./organizationLexicon.ts";
import { organsOfStates } from "./organsOfStates.ts";
import { markPartsOfNames } from "./partsOfNames.ts";
import { markMalian, markNamesakes } from "./sharedAdjectives.ts";
import { referenceActors, stateOf, stateWords, unitedNationsActor } from "./stateLexicon.ts";
import { knownTextActor, newKey, type TextActor } from "./textActor.ts";

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

const minScore = 0.75;

/**
 * The names of a text by the token at which they begin; they do not overlap.
 * @param organs the organs among the known actors
 */
export function marksOf(
  prepared: PreparedText,
  tokens: readonly Token[],
  language: ReadingLanguage,
  known: readonly KnownActor[],
  organs = new KnownOrgans(known),
): Map<number, Mark> {
  const marks = new Map<number, Mark>();
  const taken = new Uint8Array(tokens.length);
  const tokenAt = (place: number) => lowerBound(0, tokens.length, (index) => tokens[index]!.end <= place);
  const ids = new Set(known.map(({ id }) => id));
  const actors = [...known, ...referenceActors(language).filter(({ id }) => !ids.has(id))];
  const organizations = tokens.map(({ index }) => organizationNames(language).at(tokens, index));
  /** "Palestine Liberation Organization" names no state. */
  const isInOrganization = (from: number, to: number) =>
    to < (organizations[from]?.to ?? 0) || [from - 1, from - 2].some((index) => to <= (organizations[index]?.to ?? 0));
  /** "La Paz" names nobody who is called Paz. */
  const isInState = (from: number, to: number) =>
    [from - 1, from - 2].some((index) => index >= 0 && to <= (stateWords(language).at(tokens, index)?.to ?? 0));
  const found = findMentions(prepared, actors, { minScore, lang: language }).map((mention) => {
    const from = tokenAt(mention.start);
    let to = from + 1;
    while (to < tokens.length && tokens[to]!.start < mention.end) to++;
    return { ...mention, from, to };
  });
  const mentions = firstNamedFirst(language === "ar" ? withoutBareNouns(found, tokens) : found);
  const states = new Set([
    ...mentions.map(({ candidates }) => candidates[0]!.actor.id),
    ...tokens.map(({ index }) => `state:${stateWords(language).at(tokens, index)?.value.iso2}`),
  ]);
  for (const mention of mentions) {
    const { to, end, candidates: all } = mention;
    // Titles are read with what stands around them: "King A" is A.
    const { actor: first } = all[0]!;
    const isOfTitle = first.kind === "PERSON" && tokens[mention.from]!.forms.some(({ word }) => isOffice(word));
    const isTitled = isOfTitle && isNameOf(first, prepared.text.slice(tokens[mention.from + 1]?.start ?? end, end));
    // "الملك حسين", whom nobody calls "حسين"
    const isWhole = mention.to > mention.from + 1 && isNameOf(first, prepared.text.slice(mention.start, end));
    if (isOfTitle && !isTitled && !isWhole) continue;
    const from = isTitled ? mention.from + 1 : mention.from;
    const start = isTitled ? tokens[from]!.start : mention.start;
    const candidates = language === "ar" ? organsOfStates(all, tokens, from, to, (key) => states.has(key)) : all;
    const [best] = candidates;
    if (!best) continue;
    if (best.actor.kind !== "ORGANIZATION" && isInOrganization(from, to)) continue;
    if (best.actor.kind === "PERSON" && isInState(from, to)) continue;
    if (best.actor.kind === "ORGANIZATION" && isPortfolio(tokens, from)) continue;
    const isNew = best.actor.id.startsWith(newKey);
    const name = nameAt(prepared.text, start, end);
    add(from, to, start, "name", {
      key: best.actor.id,
      kind: best.actor.kind,
      name: isNew ? best.actor.names[0]!.value : name,
      candidates: candidates.filter(({ actor }) => !actor.id.startsWith(newKey)),
    });
  }
  for (const { index } of tokens) {
    const organization = taken[index] === 0 ? organizations[index] : undefined;
    if (organization && isCapitalized(index, language) && !isPortfolio(tokens, index)) {
      const { to, form } = organization;
      const start = tokens[index]!.start + form.skipped;
      const { value: name } = organization;
      const end = tokens[to - 1]!.end;
      if (!isTaken(index, to))
        add(
          index,
          to,
          start,
          "name",
          knownByOtherName(name) ?? {
            key: newKey + name,
            kind: "ORGANIZATION",
            name: nameAt(prepared.text, start, end),
            candidates: [],
          },
        );
    }
    const described =
      language === "ar" && taken[index] === 0 ? organizationAdjectiveAt(tokens, index, known) : undefined;
    if (described) add(index, index + 1, tokens[index]!.start, "adjective", described.actor);
    const state = taken[index] === 0 ? stateWords(language).at(tokens, index) : undefined;
    if (!state || isTaken(index, state.to) || !isCapitalized(index, language)) continue;
    if (state.value.sort === "name" && tokens[index]!.value !== tokens[index]!.value.toUpperCase()) continue;
    // "كارمن" is a name, "كالأرمن" and "كأرمن" are not.
    if (state.value.sort === "adjective" && /^كا(?!ل)/.test(tokens[index]!.value)) continue;
    const actor = stateOf(state.value.iso2, known, language);
    if (actor) add(index, state.to, tokens[index]!.start + state.form.skipped, state.value.sort, actor);
  }
  if (language === "en") {
    markUnitedNations();
    markUnion(marks, tokens, known);
    markOrgans(marks, tokens, organs);
    markPartsOfNames(marks, tokens);
  }
  if (language === "ar") {
    markArabicBrussels(marks, tokens, known);
    markMalian(marks, tokens, stateOf("ML", known, language), (index, mali) =>
      add(index, index + 1, tokens[index]!.start, "adjective", mali),
    );
  }
  withOneNameEach(marks);
  markNamesakes(marks, tokens, (iso2) => stateOf(iso2, known, language));
  return marks;

  /** "Houthi", where the graph knows the Houthis. */
  function knownByOtherName(name: string): TextActor | undefined {
    const names = new Set(namesOfOrganization(name));
    const isNamed = ({ value }: { readonly value: string }) => names.has(value.replace(/^the /i, ""));
    const actor = known.find(({ kind, names: own }) => kind === "ORGANIZATION" && own.some(isNamed));
    if (!actor || actor.id.startsWith(newKey)) return undefined;
    const matchedName = actor.names.find(isNamed)!;
    return knownTextActor(actor, matchedName);
  }

  /** "the U.N. envoy", but not "U.N. Security Council", which is one name. */
  function markUnitedNations(): void {
    const actor = known.find(({ id }) => id === "org:un");
    const unitedNations = actor ? knownTextActor(actor, actor.names[0]!) : unitedNationsActor(language);
    for (const { index, value } of tokens) {
      const next = tokens[index + 1];
      if (value !== "U" || next?.value !== "N" || next.gap !== "." || isTaken(index, index + 3)) continue;
      add(index, index + 2, tokens[index]!.start, "name", unitedNations);
    }
  }

  function isCapitalized(index: number, lang: ReadingLanguage): boolean {
    return lang === "ar" || tokens[index]!.letterCase === "capital";
  }

  function isTaken(from: number, to: number): boolean {
    return taken.subarray(from, to).includes(1);
  }

  function add(from: number, to: number, start: number, sort: Mark["sort"], actor: TextActor): void {
    const particles = particlesBefore(tokens[from]!, start);
    marks.set(from, { from, to, start, end: tokens[to - 1]!.end, actor, sort, ...particles });
    taken.fill(1, from, to);
  }
}

/** "وزيرة الخارجية الأميركية": her office, not the ministry. */
function isPortfolio(tokens: readonly Token[], from: number): boolean {
  const { gap, value } = tokens[from]!;
  return gap === " " && /^ال/.test(value) && /^[وفبل]?وزير(?:ه|ا|ي)?$/.test(tokens[from - 1]?.folded ?? "");
}

function isNameOf({ names }: KnownActor, name: string): boolean {
  return names.some(({ value }) => value === name);
}

/** After ل, an article has lost its alif: للأمم المتحدة. */
function nameAt(text: string, start: number, end: number): string {
  const isArticle = text[start] === "ل" && text[start - 1] === "ل";
  return (isArticle ? "ا" : "") + text.slice(start, end);
}
