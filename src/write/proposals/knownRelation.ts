import { datesContradict } from "../../dates/datesContradict.ts";
import { normalize } from "../../names/words.ts";
import { type RelationKind, relationKinds } from "../../ontology/relationKinds.ts";
import { parseTextList } from "../../text/textList.ts";
import { type KnownQuestion, type KnownRow, knownRelations } from "./proposal.queries.ts";
import { type ProposalContent, sideOf } from "./proposal.ts";

/** A proposal that may report a relation of the graph, with the actors that are selected. */
export interface MayBeKnown
  extends Pick<
    ProposalContent,
    "modality" | "date" | "endDate" | "dateText" | "stance" | "office" | "language" | "associationType" | "directed"
  > {
  readonly key: string;
  readonly kind: RelationKind;
  /** An actor is null if accepting would create it: then no relation is known. */
  readonly participants: readonly { readonly role: string; readonly actor: string | null }[];
}

/** What a proposal asks, with the actors that are selected in it. */
export function mayBeKnown(key: string, kind: RelationKind, content: ProposalContent): MayBeKnown {
  const participants = content.participants.map(({ role, actor: { actor } }) => ({ role, actor }));
  return { ...content, key, kind, participants };
}

/** Runs the query, in a transaction or outside. */
export type FindKnown = (
  query: typeof knownRelations,
  params: { readonly asked: readonly KnownQuestion[] },
) => Promise<KnownRow[]>;

/**
 * The current relations that proposals report: of the same kind and modality, with exactly the same actors at the same ends,
 * on a date that may be the same. An event of which only one has a date is not known; a relation that lasts is. Statements have
 * no other stance, offices no other name, and associations the same type.
 * @returns the ids of the relations by the keys of the proposals
 */
export async function findKnownRelations(
  proposals: readonly MayBeKnown[],
  find: FindKnown,
): Promise<Map<string, string>> {
  const byKey = new Map(proposals.map((proposal) => [proposal.key, proposal]));
  const asked = proposals.flatMap((proposal) => questionOf(proposal) ?? []);
  const rows = asked.length === 0 ? [] : await find(knownRelations, { asked });
  const best = new Map<string, KnownRow>();
  for (const row of rows) {
    const proposal = byKey.get(row.key)!;
    if (!isSame(proposal, row)) continue;
    const other = best.get(row.key);
    if (!other || isBetter(proposal.date, row, other)) best.set(row.key, row);
  }
  return new Map([...best].map(([key, { id }]) => [key, id]));
}

function questionOf({ participants, ...proposal }: MayBeKnown): KnownQuestion | null {
  const { key, kind, modality, date, dateText } = proposal;
  const actors = participants.map(({ actor }) => actor);
  if (actors.length === 0 || actors.includes(null)) return null;
  const [from, to] = (["from", "to"] as const).map((side) =>
    participants.filter(({ role }) => sideOf(kind, role) === side).map(({ actor }) => actor!),
  );
  // Between these two, every relation with these actors has an edge; one actor alone has a loop.
  const one = from![0] ?? to![0]!;
  const other = from!.length === 0 ? one : (to![0] ?? from![1] ?? one);
  const { lasting } = relationKinds[kind];
  return { key, kind, modality, lasting, date, dateText, actors: actors as string[], one, other };
}

function isSame(proposal: MayBeKnown, { actors, content, participants }: KnownRow): boolean {
  const current = new Map(actors);
  const { kind } = proposal;
  const sideless = kind === "ASSOCIATION" && !proposal.directed && !content.directed;
  const endOf = (role: string, actor: string) => `${sideless ? "" : sideOf(kind, role)} ${actor}`;
  const ours = new Set(proposal.participants.map(({ role, actor }) => endOf(role, current.get(actor!)!)));
  const theirs = new Set(participants.map(([actor, role]) => endOf(role, actor)));
  return (
    ours.size === theirs.size &&
    [...ours].every((end) => theirs.has(end)) &&
    (kind !== "ASSOCIATION" || (proposal.associationType === content.type && proposal.directed === content.directed)) &&
    !(proposal.stance && content.stance && proposal.stance !== content.stance) &&
    !(proposal.endDate && content.endDate && datesContradict(proposal.endDate, content.endDate)) &&
    !isOtherOffice(proposal, content)
  );
}

/** "وزير الخارجية" and "وزير الخارجية الروسي" are one office; names in two languages are not compared. */
function isOtherOffice({ office, language }: MayBeKnown, { role }: KnownRow["content"]): boolean {
  const stored = parseTextList(role).find(([lang]) => lang === language)?.[1];
  if (office === null || stored === undefined) return false;
  const [one, other] = [normalize(office), normalize(stored)];
  return !` ${one} `.includes(` ${other} `) && !` ${other} `.includes(` ${one} `);
}

/** Whether the date of a relation is nearer to that of the proposal; of two equals, the lower id. */
function isBetter(date: string | null, one: KnownRow, other: KnownRow): boolean {
  const distance = ({ content }: KnownRow) => Math.abs((content.date ?? "").length - (date ?? "").length);
  return distance(one) - distance(other) < 0 || (distance(one) === distance(other) && one.id < other.id);
}
