import { fold } from "../../src/names/fold.ts";
import { overlap, type Span } from "../../src/reading/reading.ts";
import type { GraphRecord, RelationRecord } from "../../src/write/records.ts";
import type { GoldArticle } from "./goldArticles.ts";

/** What became of one proposal. */
export interface ScoredProposal {
  readonly relation: RelationRecord;
  readonly isRight: boolean;
  /** Whether it has its relation's date; null if neither has one, or if it is wrong. */
  readonly isDateRight: boolean | null;
  /** Whether it says as a fact what the article says as a plan, a possibility or a denial. */
  readonly isMadeFact: boolean;
}

export interface Score {
  readonly proposals: readonly ScoredProposal[];
  /** The clear relations of the article, and whether each was found. */
  readonly clear: readonly { readonly relation: RelationRecord; readonly isFound: boolean }[];
}

const mainRoles = new Set(["SPEAKER", "ISSUER", "TARGET", "MEMBER", "BODY", "FROM", "TO"]);

/**
 * Compares what was proposed of an article with its gold relations. A proposal is right where a relation of its kind and modality has
 * the same main actors, a passage that overlaps, and no other day; a relation is found once. Roles, stances, further subjects and
 * places do not count. New actors are those of the gold that have one of their names.
 */
export function scoreReading(gold: GoldArticle, records: readonly GraphRecord[]): Score {
  const same = sameActors(gold, records);
  const taken = new Set<RelationRecord>();
  const proposals = records
    .filter((record) => record.type === "relation")
    .map((proposal): ScoredProposal => {
      const given = { ...proposal, participants: renamed(proposal.participants, same) };
      const fitting = gold.relations.filter((relation) => fits(relation, given));
      const [found] = fitting
        .filter((relation) => !taken.has(relation) && modalityOf(relation) === modalityOf(given))
        .sort((one, other) => rank(other, given) - rank(one, given));
      if (found) taken.add(found);
      const isMadeFact =
        found === undefined &&
        modalityOf(given) === "ASSERTED" &&
        fitting.length > 0 &&
        fitting.every((relation) => modalityOf(relation) !== "ASSERTED");
      const isDated = found !== undefined && (found.date !== undefined || given.date !== undefined);
      return {
        relation: given,
        isRight: found !== undefined,
        isDateRight: isDated ? found.date === given.date : null,
        isMadeFact,
      };
    });
  const clear = gold.relations.filter(gold.isClear).map((relation) => ({ relation, isFound: taken.has(relation) }));
  return { proposals, clear };

  function rank(relation: RelationRecord, given: RelationRecord): number {
    return (relation.date === given.date ? 2 : 0) + (gold.isClear(relation) ? 1 : 0);
  }
}

/** The gold's actor for each new actor that has one of its names. */
function sameActors({ actors, relations }: GoldArticle, records: readonly GraphRecord[]): ReadonlyMap<string, string> {
  const byName = new Map(actors.flatMap(({ id, names }) => names.map(({ value }) => [nameKey(value), id] as const)));
  const used = new Set(relations.flatMap(({ participants }) => participants.map(({ actor }) => actor)));
  const same = new Map<string, string>();
  for (const record of records) {
    if (record.type !== "actor" || used.has(record.id)) continue;
    const found = record.names.map(({ value }) => byName.get(nameKey(value))).find((id) => id !== undefined);
    if (found !== undefined) same.set(record.id, found);
  }
  return same;
}

function nameKey(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function renamed(participants: RelationRecord["participants"], same: ReadonlyMap<string, string>) {
  return participants.map((each) => ({ ...each, actor: same.get(each.actor) ?? each.actor }));
}

function modalityOf({ modality }: RelationRecord): string {
  return modality ?? "ASSERTED";
}

function fits(gold: RelationRecord, given: RelationRecord): boolean {
  if (gold.kind !== given.kind) return false;
  const [need, has] = [mainActors(gold), mainActors(given)];
  if (gold.kind === "MEETING" && [...has].some((actor) => !need.has(actor))) return false;
  if (![...need].every((actor) => has.has(actor))) return false;
  const [about, said] = [subjects(gold), subjects(given)];
  if (gold.kind === "STATEMENT" && about.size > 0 && said.size > 0 && [...about].every((actor) => !said.has(actor)))
    return false;
  return havePassagesThatOverlap(gold, given) && dateFits(gold.date, given.date);
}

/** A date may be missing or less precise than the gold's, never another or more precise. */
function dateFits(gold: string | undefined, given: string | undefined): boolean {
  return gold === undefined || given === undefined || gold.startsWith(given);
}

function mainActors({ kind, participants }: RelationRecord): ReadonlySet<string> {
  return new Set(
    participants.filter(({ role }) => kind === "MEETING" || mainRoles.has(role)).map(({ actor }) => actor),
  );
}

function subjects({ participants }: RelationRecord): ReadonlySet<string> {
  return new Set(participants.filter(({ role }) => role === "SUBJECT").map(({ actor }) => actor));
}

function havePassagesThatOverlap(one: RelationRecord, other: RelationRecord): boolean {
  return passagesOf(one).some((passage) => passagesOf(other).some((each) => overlap(passage, each)));
}

function passagesOf({ evidence }: RelationRecord): Span[] {
  return (evidence ?? []).map(({ start, end }) => ({ start: start ?? 0, end: end ?? 0 }));
}
