import { enKeys } from "./enKeys.ts";
import { enPanels } from "./enPanels.ts";
import { enPicture } from "./enPicture.ts";
import { enStart } from "./enStart.ts";
import { pluralizer } from "./plural.ts";

const n = (count: number) => count.toLocaleString("en");
const plural = pluralizer("en");
const actors = (count: number) => plural(count, { one: "1 actor", other: `${n(count)} actors` });
const ties = (count: number) => plural(count, { one: "1 tie", other: `${n(count)} ties` });

/** The page's texts in English; every other language has the same keys. */
export const en = {
  name: "English",
  dir: "ltr" as "ltr" | "rtl",
  locale: "en-GB",
  title: "Rawabit",
  subtitle: "Political actors, their relations, and who reports them",
  skip: "Skip to the graph",

  search: "Search for a person, state or organization",
  searchShort: "Search by name",
  nothingFound: (text: string) => `No actor named “${text}” found. Try another spelling or fewer words.`,
  didYouMean: (text: string) => `No actor named “${text}” found. Did you mean:`,
  partNotFound: "not in this name",
  results: (shown: number, total: number) =>
    total > shown
      ? `${n(shown)} of ${n(total)} results`
      : plural(total, { one: "1 result", other: `${n(total)} results` }),
  relationCount: (count: number) => plural(count, { one: "1 relation", other: `${n(count)} relations` }),
  alsoKnownAs: "also",

  ...enStart,

  graph: "Graph",
  graphLabel: (actorCount: number, tieCount: number) =>
    `Graph of ${actors(actorCount)} and ${ties(tieCount)}. Arrow keys move between actors, Enter opens one. The table shows the same data.`,
  graphSize: (actorCount: number, tieCount: number) => `${actors(actorCount)}, ${ties(tieCount)}`,
  table: "Table",
  graphAsTable: "The graph as a table",
  actors: "Actors",
  actions: "Actions",
  ties: "Ties",
  actor: "Actor",
  kind: "Kind",
  relations: "Relations",
  from: "From",
  to: "To",
  identifier: "Id",
  filterRows: (table: string) => `Filter by text: ${table}`,
  downloadCsv: "Download CSV",
  rowCount: (count: number) => plural(count, { one: "1 row", other: `${n(count)} rows` }),
  showInGraph: (name: string) => `Show in the graph: ${name}`,
  pagesOf: (table: string) => `Pages: ${table}`,
  pageOf: (page: number, pages: number) => `Page ${n(page)} of ${n(pages)}`,
  previousPage: "Previous",
  nextPage: "Next",
  showingOf: (shown: number, total: number) => `Showing ${n(shown)} of ${n(total)}`,
  allShown: (total: number) =>
    plural(total, {
      zero: "No related actors",
      one: "The only related actor is shown",
      other: `All ${n(total)} related actors are shown`,
    }),
  shownWithinSteps: (shown: number, total: number, steps: number) =>
    total > shown
      ? `${n(shown)} of at least ${actors(total)} within ${n(steps)} steps are shown`
      : `all ${actors(total)} within ${n(steps)} steps are shown`,
  counterpartCount: (total: number) => plural(total, { one: "1 related actor", other: `${n(total)} related actors` }),
  omittedActors: (count: number) =>
    plural(count, {
      one: "1 more actor does not fit in the graph. Filter by kind or time.",
      other: `${n(count)} more actors do not fit in the graph. Filter by kind or time.`,
    }),
  unknownActors: (count: number) =>
    plural(count, {
      one: "1 of these actors is not in the database.",
      other: `${n(count)} of these actors are not in the database.`,
    }),
  more: (count: number) => `Show ${n(count)} more`,
  expand: "Expand",
  expandTwo: "Expand two steps",
  collapse: "Collapse",
  pin: "Pin",
  hide: "Hide",
  hiddenCount: (count: number) => plural(count, { one: "1 actor is hidden", other: `${n(count)} actors are hidden` }),
  showAgain: "Show again",
  undo: "Undo",
  redo: "Redo",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  fit: "Fit to window",
  arrange: "Rearrange",
  arranging: "Arranging …",
  startOver: "Start over",

  legend: "Legend",
  actorKinds: "Actors",
  relationKinds: "Kinds of relations",
  legendDirection:
    "An arrow points from the actor who acts to the actor affected; a line without an arrow has no direction.",
  dashedLines: "dashed: planned, hypothetical or denied",
  legendFlags: "States have their flags.",
  legendSize: "Larger shapes have more relations; wider lines have more relations of their kind.",
  showUnasserted: "planned, hypothetical, denied",

  ...enPanels,
  ...enPicture,
  ...enKeys,

  connections: "Connections",
  connectionsOf: (count: number) => `Show how these ${n(count)} actors are connected`,
  connectionsText: (actorCount: number, tieCount: number) =>
    actorCount === 0
      ? `${ties(tieCount)} between them, highlighted in the graph.`
      : `${actors(actorCount)} between them, and ${ties(tieCount)}, highlighted in the graph.`,
  noConnections: "They are not connected within four steps.",
  pick: "Select",
  picked: (count: number) => plural(count, { one: "1 actor selected", other: `${n(count)} actors selected` }),
  pickMore: "Select another actor to see how the two are connected.",
  clearPicked: "Clear selection",

  time: "Time",
  timelineOf: {
    pair: "When their relations began",
    actor: "When its relations began",
    graph: "When the relations of these actors began",
  },
  noDatedRelations: "No dated relations.",
  play: "Play",
  pause: "Pause",
  nextStep: "Next step",
  playedTime: "What to play",
  playedTimes: { date: "what happened", known: "what the graph knew" },
  knownFrom: (date: string) => `Nothing was known before ${date}.`,
  lessPrecise: (count: number) => `${n(count)} with less precise dates`,
  undatedCount: (count: number) => `${n(count)} undated`,
  outOfRange: (count: number, range: string) => `${n(count)} in ${range}`,
  nothingBegan: (range: string) => `${range}: nothing`,
  timeUnit: "Length of a bar",
  rangeStart: "Start of the range",
  rangeEnd: "End of the range",
  asOf: "As of",
  asOfHelp: "Shows the relations that existed, and the events that took place, on this day.",
  knownOn: "As known on",
  knownOnHelp: "Shows the database as it was at the end of this day, without later additions and corrections.",
  filters: "Filters",
  filtersHelp: "They apply to the graph, the table, the lists, the paths and the timeline.",
  activeFilters: (count: number) =>
    plural(count, { zero: "No filters", one: "1 filter", other: `${n(count)} filters` }),
  clearFilters: "Clear filters",
  reportedAs: "Reported as",
  fromDate: "From",
  untilDate: "Until",
  endBeforeStart: "The end is before the start.",
  dateExample: "2018-06-12",
  badDate: "This is not a date. Write it as 2018, 2018-06, 2018-06-12 or 12 June 2018.",
  undatedRelations: "Undated, if dates are set",
  undatedChoices: { omitted: "leave out", kept: "include", only: "only these" },
  withUndated: "with undated",
  onlyUndated: "only undated",
  sourcesAndRecords: "Sources and records",
  atLeastSources: (count: number) => plural(count, { one: "at least 1 source", other: `at least ${n(count)} sources` }),
  without: (names: string) => `not “${names}”`,
  timeUnits: { YEAR: "by year", MONTH: "by month", DAY: "by day" } as Record<string, string>,

  share: "Share",
  copyLink: "Copy link",
  copied: "Copied",
  copyFailed: "The browser did not allow copying. Copy this text:",
  linkHelp: "The link opens exactly what you see.",
  savePng: "Image (PNG)",
  saveSvg: "Drawing (SVG)",
  saveGexf: "For Gephi (GEXF)",
  saveGraphml: "GraphML",
  saveJson: "JSON",
  copyQuery: "Copy as GraphQL query",
  openPlayground: "Open in the GraphQL playground",
  pathsBetween: (from: string, to: string) => `Paths from ${from} to ${to}`,
  comma: ", ",
  andOthers: (names: string, others: number) =>
    plural(others, { one: `${names} and 1 other`, other: `${names} and ${n(others)} others` }),
  sourceLine: (date: string) => `Rawabit, ${date}`,

  theme: "Appearance",
  themes: { auto: "System", light: "Light", dark: "Dark" },

  loading: "Loading …",
  slow: "This takes longer than usual.",
  cancel: "Cancel",
  cancelled: "Cancelled.",
  retry: "Try again",
  unavailable: "The server is not responding. The page keeps its content and tries again.",
  notInTime:
    "The server has not answered in time. It may be starting, or this may be too much at once. The page keeps its content and tries again.",
  tryNow: "Try now",
  tooSlow: "The server needs too long for this. Show fewer actors or add a filter.",
  failed: "Error:",
  removeUnknown: "Remove actors that are not in the database",
  noWebgl: "This browser cannot draw the graph because it does not support WebGL. The table shows the same data.",
};

export type Messages = typeof en;
