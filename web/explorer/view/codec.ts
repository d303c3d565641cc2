import { layouts } from "./layouts.ts";
import { decodePositions, encodePositions } from "./positions.ts";
import {
  type Camera,
  createPathArgs,
  defaultCounterparts,
  type Expansion,
  type Filter,
  nodeColours,
  nodeSizes,
  type PageLanguage,
  type Panel,
  type PathArgs,
  type Selection,
  type StoryPlace,
  type Undated,
  type View,
} from "./view.ts";

/**
 * The view as the fragment of an address (behind "#"). Browsers do not send the fragment, so that no server logs whom a
 * reader searches for. Repeated keys are lists; fields that are as in the empty view are left out.
 */
export function encode(view: View): string {
  const pairs: string[] = [`lang=${view.lang}`];
  const put = (key: string, ...values: (string | null)[]) => {
    for (const value of values) if (value !== null) pairs.push(`${key}=${escaped(value)}`);
  };
  put("open", ...view.expanded.map(({ id, first, depth }) => `${first}.${depth}.${id}`));
  put("add", ...view.added);
  put("hide", ...view.hidden);
  put("pin", ...view.pinned);
  encodeFilter(view.filter, put);
  if (view.selected) pairs.push(`select=${encodeSelection(view.selected)}`);
  put("pick", ...view.picked);
  if (view.panel !== "none") put("panel", view.panel);
  if (view.pathArgs) encodePathArgs(view.pathArgs, put);
  put("documents.text", view.documentSearch.text || null);
  for (const key of ["publisher", "since", "until"] as const) put(`documents.${key}`, view.documentSearch[key]);
  put("connect", ...view.connected);
  if (Object.keys(view.positions).length > 0) put("places", encodePositions(view.positions));
  if (view.story) put("story", `${view.story.step}.${view.story.id}`);
  if (view.camera) put("camera", view.camera.join(","));
  put("layout", view.layout);
  if (view.nodeSize !== "relations") put("size", view.nodeSize);
  if (view.nodeColour !== "kind") put("colour", view.nodeColour);
  put("degree", encodeNumber(view.minDegree));
  return pairs.join("&");
}

/** The view of a fragment. Fields that cannot be read are as in the empty view. */
export function decode(fragment: string): View {
  const lists = parse(fragment);
  const all = (key: string) => lists.get(key) ?? [];
  const one = (key: string) => all(key)[0] ?? null;
  return {
    lang: (one("lang") === "ar" ? "ar" : "en") satisfies PageLanguage,
    expanded: all("open").flatMap(decodeExpansion),
    added: all("add"),
    hidden: all("hide"),
    pinned: all("pin"),
    filter: decodeFilter(all, one),
    selected: decodeSelection(/(?:^#?|&)select=([^&]*)/.exec(fragment)?.[1] ?? ""),
    picked: all("pick"),
    panel: panels.find((panel) => panel === one("panel")) ?? "none",
    pathArgs: decodePathArgs(all, one),
    documentSearch: {
      text: one("documents.text") ?? "",
      publisher: one("documents.publisher"),
      since: decodeDate(one("documents.since")),
      until: decodeDate(one("documents.until")),
    },
    connected: all("connect"),
    positions: decodePositions(one("places") ?? ""),
    story: decodeStory(one("story")),
    camera: decodeCamera(one("camera")),
    layout: layouts.find((layout) => layout === one("layout")) ?? null,
    nodeSize: nodeSizes.find((size) => size === one("size")) ?? "relations",
    nodeColour: nodeColours.find((colour) => colour === one("colour")) ?? "kind",
    minDegree: decodeNumber(one("degree")),
  };
}

type Put = (key: string, ...values: (string | null)[]) => void;
type All = (key: string) => readonly string[];
type One = (key: string) => string | null;

const panels: readonly Panel[] = ["none", "about", "paths", "table", "review", "documents", "stories", "print"];

function decodeExpansion(text: string): Expansion[] {
  const [, first, depth, id] = /^(\d{1,4})\.([123])\.(.+)$/s.exec(text) ?? [];
  if (id === undefined) return [];
  return [{ id, first: Number(first) || defaultCounterparts, depth: Number(depth) }];
}

function encodeFilter(filter: Filter, put: Put): void {
  put("kind", ...filter.kinds);
  put("modality", ...filter.modalities);
  put("since", filter.since);
  put("until", filter.until);
  put("at", filter.at);
  put("known", filter.knownOn);
  put("sources", encodeNumber(filter.minSources));
  if (filter.undated !== "omitted") put("undated", filter.undated);
  put("document", filter.document);
}

/** In earlier addresses, a path search had conditions of its own for what is now in the filter. */
function decodeFilter(all: All, one: One): Filter {
  const either = (key: string, earlier: string) => one(key) ?? one(`path.${earlier}`);
  const [kinds, modalities] = [all("kind"), all("modality")];
  return {
    kinds: kinds.length > 0 ? kinds : all("path.kinds"),
    modalities: modalities.length === 0 && one("path.planned") === "1" ? ["ASSERTED", "PLANNED"] : modalities,
    since: decodeDate(either("since", "since")),
    until: decodeDate(either("until", "until")),
    at: decodeDate(one("at")),
    knownOn: decodeDate(one("known")),
    minSources: decodeNumber(either("sources", "minSources")),
    undated: decodeUndated(one("undated")),
    document: one("document"),
  };
}

/** In earlier addresses, "1" stood for "kept". */
function decodeUndated(text: string | null): Undated {
  return text === "only" ? text : text === "kept" || text === "1" ? "kept" : "omitted";
}

/** Its parts are separated by semicolons, which are escaped within a part: nothing is escaped twice. */
function encodeSelection(selected: Selection): string {
  if (selected.type === "actor") return `actor:${escaped(selected.id)}`;
  const join = (parts: readonly string[]) => parts.map(escaped).join(";");
  if (selected.type === "document") {
    const passage = (selected.passage ?? []).map(String);
    return `document:${join([selected.id, selected.evidence ?? "", ...passage])}`;
  }
  const { ids, tie } = selected;
  return `tie:${join([...ids, ...(tie ? [tie.kind, tie.modality] : [])])}`;
}

function decodeSelection(text: string): Selection | null {
  const [, type, rest = ""] = /^(actor|tie|document):(.+)$/s.exec(text) ?? [];
  const [first, second, ...more] = type === "actor" ? [unescaped(rest)] : partsOf(rest);
  if (!first) return null;
  if (type === "actor") return { type, id: first };
  if (type === "document") return { type, id: first, evidence: second || null, ...decodePassage(more) };
  const [kind, modality] = more;
  return second ? { type: "pair", ids: [first, second], tie: kind && modality ? { kind, modality } : null } : null;
}

/** In earlier addresses, parts were separated by commas and escaped twice. */
function partsOf(text: string): readonly string[] {
  return text.includes(";") ? text.split(";").map(unescaped) : unescaped(text).split(",").map(unescaped);
}

function decodeStory(text: string | null): StoryPlace | null {
  const [, step, id] = /^(\d{1,3})\.(.+)$/s.exec(text ?? "") ?? [];
  return id === undefined ? null : { id, step: Number(step) };
}

function decodePassage(numbers: readonly string[]): { readonly passage?: readonly [number, number] } {
  const [start, end] = numbers.map((text) => (/^\d{1,8}$/.test(text) ? Number(text) : Number.NaN));
  return start !== undefined && end !== undefined && start < end ? { passage: [start, end] } : {};
}

function encodePathArgs(pathArgs: PathArgs, put: Put): void {
  const defaults = createPathArgs(null);
  put("from", pathArgs.from);
  put("to", pathArgs.to);
  for (const key of ["first", "maxHops", "rankBy", "direction"] as const)
    if (pathArgs[key] !== defaults[key]) put(`path.${key}`, String(pathArgs[key]));
  for (const key of ["via", "avoid"] as const) put(`path.${key}`, ...pathArgs[key]);
  put("path.maxDegree", encodeNumber(pathArgs.maxDegree));
  if (pathArgs.inTimeOrder) put("path.inTimeOrder", "1");
}

function decodePathArgs(all: All, one: One): PathArgs | null {
  const [from, to] = [one("from"), one("to")];
  if (from === null && to === null) return null;
  const defaults = createPathArgs(from, to);
  return {
    ...defaults,
    first: decodeNumber(one("path.first")) ?? defaults.first,
    maxHops: decodeNumber(one("path.maxHops")) ?? defaults.maxHops,
    rankBy: one("path.rankBy") ?? defaults.rankBy,
    direction: one("path.direction") ?? defaults.direction,
    via: all("path.via"),
    avoid: all("path.avoid"),
    maxDegree: decodeNumber(one("path.maxDegree")),
    inTimeOrder: one("path.inTimeOrder") === "1",
  };
}

function parse(fragment: string): ReadonlyMap<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const pair of fragment.replace(/^#/, "").split("&")) {
    const separator = pair.indexOf("=");
    if (separator < 1) continue;
    const [key, value] = [pair.slice(0, separator), unescaped(pair.slice(separator + 1))];
    if (value !== "") lists.set(key, [...new Set([...(lists.get(key) ?? []), value])]);
  }
  return lists;
}

/** Fragments may contain ":", "/" and ",": "person:kim-jong-un" stays readable. */
function escaped(value: string): string {
  return encodeURIComponent(value).replace(/%3A/g, ":").replace(/%2F/g, "/").replace(/%2C/g, ",");
}

/** A link may have been cut within an escape sequence. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

function decodeCamera(text: string | null): Camera | null {
  const [, x, y, ratio] = /^(-?\d{1,5}),(-?\d{1,5}),(\d{1,5})$/.exec(text ?? "") ?? [];
  return Number(ratio) > 0 ? [Number(x), Number(y), Number(ratio)] : null;
}

function encodeNumber(number: number | null): string | null {
  return number === null ? null : String(number);
}

function decodeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,6}$/.test(text) && Number(text) > 0 ? Number(text) : null;
}

function decodeDate(text: string | null): string | null {
  return text !== null && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) ? text : null;
}
