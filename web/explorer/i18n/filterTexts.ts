import type { OntologyLabels } from "../api/ontology.ts";
import { hasDates } from "../api/where.ts";
import { type Command, filter as changeFilter, setAppearance } from "../view/commands.ts";
import { emptyFilter, type Filter, type View } from "../view/view.ts";
import { dateText, rangeText } from "./dates.ts";
import type { Messages } from "./en.ts";

/** A filter that is set. */
interface ActiveFilter {
  readonly text: string;
  /** Removes it. */
  readonly clear: Command;
}

/** What decides which relations and actors of a view are shown. */
type Conditions = Pick<View, "filter" | "minDegree">;

/** The filters that are set, in the order of their fields. */
export function activeFilters(
  { filter, minDegree }: Conditions,
  messages: Messages,
  ontology: OntologyLabels,
): readonly ActiveFilter[] {
  const { kinds, modalities, since, until, at, knownOn, minSources, undated, document } = filter;
  const range =
    since && until
      ? rangeText(since, until, messages)
      : since
        ? messages.since(dateText(since, messages))
        : until && messages.until(dateText(until, messages));
  const texts: Partial<Record<keyof Filter, string | null | false>> = {
    kinds: kindsText(kinds, messages, ontology),
    modalities: modalities.map(ontology.modality).join(messages.comma),
    since: undated !== "only" && range,
    at: undated !== "only" && at && `${messages.asOf} ${dateText(at, messages)}`,
    undated: undated === "only" ? messages.onlyUndated : undated === "kept" && hasDates(filter) && messages.withUndated,
    minSources: minSources !== null && messages.atLeastSources(minSources),
    document: document !== null && messages.reportedByOne,
    knownOn: knownOn && `${messages.knownOn} ${dateText(knownOn, messages)}`,
  };
  const ofRelations = Object.entries(texts).flatMap(([key, text]) => {
    const field = key as keyof Filter;
    if (!text) return [];
    const fields = field === "since" ? (["since", "until"] as const) : [field];
    return [{ text, clear: changeFilter(Object.fromEntries(fields.map((each) => [each, emptyFilter[each]]))) }];
  });
  if (minDegree === null) return ofRelations;
  return [...ofRelations, { text: messages.minDegreeText(minDegree), clear: setAppearance({ minDegree: null }) }];
}

/** The filters as texts, for an image that is seen without the page. */
export function filterTexts(conditions: Conditions, messages: Messages, ontology: OntologyLabels): readonly string[] {
  return activeFilters(conditions, messages, ontology).map(({ text }) => text);
}

/** The kinds that are shown, or those that are not, whichever are fewer. */
function kindsText(kinds: readonly string[], messages: Messages, ontology: OntologyLabels): string {
  const labels = (list: readonly string[]) => list.map((kind) => ontology.relationKind(kind)).join(messages.comma);
  if (kinds.length === 0) return "";
  const others = ontology.kinds().filter((kind) => !kinds.includes(kind));
  return others.length > 0 && others.length < kinds.length ? messages.without(labels(others)) : labels(kinds);
}
