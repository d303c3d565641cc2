import { decodePositions, encodePositions } from "./positionsText.ts";
import {
  type Camera,
  type Expansion,
  type Filter,
  firstCounterparts,
  type Language,
  type Panel,
  type PathQuery,
  createPathQuery,
  type Selection,
  type View,
} from "./view.ts";

/**
 * The view as the part of an address behind "#", which browsers keep to themselves: who is looked for does not reach a
 * server's log. Repeated keys are lists; what is as in the empty view is left out.
 */
export function encode(view: View): string {
  const messages: string[] = [`lang=${view.lang}`];
  const say = (key: string, ...values: (string | null)[]) => {
    for (const value of values) if (value !== null) messages.push(`${key}=${escaped(value)}`);
  };
  say("open", ...view.expanded.map(({ id, first, depth }) => `${first}.${depth}.${id}`));
  say("add", ...view.added);
  say("hide", ...view.hidden);
  say("pin", ...view.pinned);
  sayFilter(view.filter, say);
  if (view.selected) say("select", selectionText(view.selected));
  say("pick", ...view.picked);
  if (view.panel !== "none") say("panel", view.panel);
  if (view.pathQuery) encodePathQuery(view.pathQuery, say);
  say("connect", ...view.connected);
  if (Object.keys(view.positions).length > 0) say("places", encodePositions(view.positions));
  if (view.camera) say("camera", view.camera.join(","));
  return messages.join("&");
}

/** The view that an address asks for; what can't be read in it is as in the empty view. */
export function decode(text: string): View {
  const messages = wordsOf(text);
  const all = (key: string) => messages.get(key) ?? [];
  const one = (key: string) => all(key)[0] ?? null;
  return {
    lang: (one("lang") === "ar" ? "ar" : "en") satisfies Language,
    expanded: all("open").flatMap(expansionFrom),
    added: all("add"),
    hidden: all("hide"),
    pinned: all("pin"),
    filter: filterFrom(all, one),
    selected: selectionFrom(one("select")),
    picked: all("pick"),
    panel: panels.find((panel) => panel === one("panel")) ?? "none",
    pathQuery: decodePathQuery(all, one),
    connected: all("connect"),
    positions: decodePositions(one("places") ?? ""),
    camera: cameraFrom(one("camera")),
  };
}

type Say = (key: string, ...values: (string | null)[]) => void;
type All = (key: string) => readonly string[];
type One = (key: string) => string | null;

const panels: readonly Panel[] = ["none", "about", "paths", "table"];

function expansionFrom(text: string): Expansion[] {
  const [, first, depth, id] = /^(\d{1,4})\.([123])\.(.+)$/s.exec(text) ?? [];
  if (id === undefined) return [];
  return [{ id, first: Number(first) || firstCounterparts, depth: Number(depth) }];
}

function sayFilter(filter: Filter, say: Say): void {
  say("kind", ...filter.kinds);
  say("modality", ...filter.modalities);
  say("since", filter.since);
  say("until", filter.until);
  say("at", filter.at);
  say("known", filter.knownOn);
  say("sources", numberText(filter.minSources));
  if (filter.undated) say("undated", "1");
}

function filterFrom(all: All, one: One): Filter {
  return {
    kinds: all("kind"),
    modalities: all("modality"),
    since: dateFrom(one("since")),
    until: dateFrom(one("until")),
    at: dateFrom(one("at")),
    knownOn: dateFrom(one("known")),
    minSources: numberFrom(one("sources")),
    undated: one("undated") === "1",
  };
}

function selectionText(selected: Selection): string {
  if (selected.type === "actor") return `actor:${selected.id}`;
  if (selected.type === "tie") return `tie:${selected.ids.map(encodeURIComponent).join(",")}`;
  return `document:${[selected.id, selected.evidence ?? ""].map(encodeURIComponent).join(",")}`;
}

function selectionFrom(text: string | null): Selection | null {
  const [, type, rest = ""] = /^(actor|tie|document):(.+)$/s.exec(text ?? "") ?? [];
  if (type === "actor") return { type, id: rest };
  const [one, other] = rest.split(",").map(unescaped);
  if (type === "tie" && one && other) return { type, ids: [one, other] };
  if (type === "document" && one) return { type, id: one, evidence: other || null };
  return null;
}

function encodePathQuery(pathQuery: PathQuery, say: Say): void {
  const usual = createPathQuery(null);
  say("from", pathQuery.from);
  say("to", pathQuery.to);
  for (const key of ["first", "maxHops", "rankBy", "direction"] as const)
    if (pathQuery[key] !== usual[key]) say(`path.${key}`, String(pathQuery[key]));
  for (const key of ["kinds", "via", "avoid"] as const) say(`path.${key}`, ...pathQuery[key]);
  say("path.since", pathQuery.since);
  say("path.until", pathQuery.until);
  say("path.minSources", numberText(pathQuery.minSources));
  say("path.maxDegree", numberText(pathQuery.maxDegree));
  for (const key of ["inTimeOrder", "planned"] as const) if (pathQuery[key]) say(`path.${key}`, "1");
}

function decodePathQuery(all: All, one: One): PathQuery | null {
  const [from, to] = [one("from"), one("to")];
  if (from === null && to === null) return null;
  const usual = createPathQuery(from, to);
  return {
    ...usual,
    first: numberFrom(one("path.first")) ?? usual.first,
    maxHops: numberFrom(one("path.maxHops")) ?? usual.maxHops,
    rankBy: one("path.rankBy") ?? usual.rankBy,
    direction: one("path.direction") ?? usual.direction,
    kinds: all("path.kinds"),
    via: all("path.via"),
    avoid: all("path.avoid"),
    since: dateFrom(one("path.since")),
    until: dateFrom(one("path.until")),
    minSources: numberFrom(one("path.minSources")),
    maxDegree: numberFrom(one("path.maxDegree")),
    inTimeOrder: one("path.inTimeOrder") === "1",
    planned: one("path.planned") === "1",
  };
}

function wordsOf(text: string): ReadonlyMap<string, string[]> {
  const messages = new Map<string, string[]>();
  for (const pair of text.replace(/^#/, "").split("&")) {
    const cut = pair.indexOf("=");
    if (cut < 1) continue;
    const [key, value] = [pair.slice(0, cut), unescaped(pair.slice(cut + 1))];
    if (value !== "") messages.set(key, [...new Set([...(messages.get(key) ?? []), value])]);
  }
  return messages;
}

/** Ids have colons, which an address may keep: "person:kim-jong-un" stays readable. */
function escaped(value: string): string {
  return encodeURIComponent(value).replace(/%3A/g, ":").replace(/%2F/g, "/").replace(/%2C/g, ",");
}

/** A link may have been cut within an escape. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

function cameraFrom(text: string | null): Camera | null {
  const [, x, y, ratio] = /^(-?\d{1,5}),(-?\d{1,5}),(\d{1,5})$/.exec(text ?? "") ?? [];
  return Number(ratio) > 0 ? [Number(x), Number(y), Number(ratio)] : null;
}

function numberText(number: number | null): string | null {
  return number === null ? null : String(number);
}

function numberFrom(text: string | null): number | null {
  return text !== null && /^\d{1,6}$/.test(text) && Number(text) > 0 ? Number(text) : null;
}

function dateFrom(text: string | null): string | null {
  return text !== null && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) ? text : null;
}
