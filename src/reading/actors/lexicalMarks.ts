import type { KnownActor } from "../../names/annotate/knownActor.ts";
import type { Article, ReadingLanguage } from "../reading.ts";
import type { Token } from "../text/token.ts";
import { stateThen } from "./formerStates.ts";
import type { MarkCollector } from "./markCollector.ts";
import { isMinistersOffice } from "./ministersOffices.ts";
import { organizationAdjectiveAt } from "./organizationAdjectives.ts";
import { namesOfOrganization, organizationNames } from "./organizationLexicon.ts";
import { stateOf, stateWords, unitedNationsActor } from "./stateLexicon.ts";
import { knownTextActor, newKey, type TextActor, textWithAlif } from "./textActor.ts";

/** Marks the organizations and states that texts name without explanation, whether or not the graph knows them. */
export function markLexical(
  collector: MarkCollector,
  article: Article,
  tokens: readonly Token[],
  known: readonly KnownActor[],
): void {
  const { text, language } = article;
  for (const { index } of tokens) {
    if (!collector.isTaken(index)) markOrganization(index);
    const described =
      language === "ar" && !collector.isTaken(index) ? organizationAdjectiveAt(tokens, index, known) : undefined;
    if (described) collector.add(index, index + 1, tokens[index]!.start, "adjective", described.actor);
    if (!collector.isTaken(index)) markState(index);
  }

  function markOrganization(index: number): void {
    const found = organizationNames(language).at(tokens, index);
    if (!found || !isCapitalized(index) || isMinistersOffice(tokens, index) || collector.isTaken(index, found.to))
      return;
    const { to, form, value: name } = found;
    const start = tokens[index]!.start + form.skipped;
    const actor = knownByOtherName(name) ?? {
      key: newKey + name,
      kind: "ORGANIZATION",
      name: textWithAlif(text, start, tokens[to - 1]!.end),
      candidates: [],
    };
    collector.add(index, to, start, "name", actor);
  }

  /** "Houthi", where the graph knows the Houthis. */
  function knownByOtherName(name: string): TextActor | undefined {
    const names = new Set(namesOfOrganization(name));
    const isNamed = ({ value }: { readonly value: string }) => names.has(value.replace(/^the /i, ""));
    const actor = known.find(({ kind, names: own }) => kind === "ORGANIZATION" && own.some(isNamed));
    return actor && !actor.id.startsWith(newKey) ? knownTextActor(actor, actor.names.find(isNamed)!) : undefined;
  }

  function markState(index: number): void {
    const state = stateWords(language).at(tokens, index);
    if (!state || collector.isTaken(index, state.to) || !isCapitalized(index)) return;
    const { value } = tokens[index]!;
    const { sort } = state.value;
    const iso2 = stateThen(state.value, article);
    // "US", but not "us"
    if (sort === "name" && value.length < 4 && value !== value.toUpperCase()) return;
    if (iso2 === "US" && isOfContinent(index, state.to)) return;
    // "كارمن" is a name, "كالأرمن" and "كأرمن" are not.
    if (sort === "adjective" && /^كا(?!ل)/.test(value)) return;
    const actor = stateOf(iso2, known, language);
    // "العاصمة الأوغندية"
    const city = tokens[index - 1]?.forms.find(({ word }) => word === "العاصمه");
    if (city && actor && sort === "adjective" && state.to === index + 1 && !collector.isTaken(index - 1)) {
      collector.add(index - 1, state.to, tokens[index - 1]!.start + city.skipped, "capital", actor);
      return;
    }
    if (actor) collector.add(index, state.to, tokens[index]!.start + state.form.skipped, sort, actor);
  }

  /** "South American leaders", "دول أمريكا الجنوبية" */
  function isOfContinent(from: number, to: number): boolean {
    const [before, behind] = [tokens[from - 1], tokens[to]];
    return language === "en"
      ? /^[ -]$/.test(tokens[from]!.gap) && /^(?:south|latin|central|north|pan)$/.test(before?.folded ?? "")
      : behind?.gap === " " && /^ال(?:جنوبيه|لاتينيه|وسطي|شماليه)$/.test(behind.folded);
  }

  function isCapitalized(index: number): boolean {
    return language === "ar" || tokens[index]!.letterCase === "capital";
  }
}

/** "the U.N. envoy", but not "U.N. Security Council", which is one name. */
export function markUnitedNations(
  collector: MarkCollector,
  tokens: readonly Token[],
  language: ReadingLanguage,
  known: readonly KnownActor[],
): void {
  const actor = known.find(({ id }) => id === "org:un");
  const unitedNations = actor ? knownTextActor(actor, actor.names[0]!) : unitedNationsActor(language);
  for (const { index, value } of tokens) {
    const next = tokens[index + 1];
    if (value !== "U" || next?.value !== "N" || next.gap !== "." || collector.isTaken(index, index + 3)) continue;
    collector.add(index, index + 2, tokens[index]!.start, "name", unitedNations);
  }
}
