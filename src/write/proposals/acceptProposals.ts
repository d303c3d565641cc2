import { BadUserInput, RawabitError } from "../../errors/errors.ts";
import type { SanctionMeasure } from "../../ontology/measures.ts";
import type { Modality } from "../../ontology/modalities.ts";
import type { Stance } from "../../ontology/stances.ts";
import { addEvidence } from "../edit/addEvidence.ts";
import type { GivenText } from "../edit/given.ts";
import type { GivenActor } from "../edit/givenActor.ts";
import { type GivenParticipant, recordRelation } from "../edit/recordRelation.ts";
import type { Transaction } from "../transaction.ts";
import { findKnownRelations } from "./knownRelation.ts";
import { NewActors } from "./newActors.ts";
import { readProposals, requirePending } from "./pendingProposals.ts";
import { type Decision, decisions } from "./proposal.queries.ts";
import { type ProposalRow, proposalContentOf } from "./proposal.ts";

/** What an editor corrects in a proposal. A field that is absent stays; one that is null is not known after all. */
export interface Edit {
  readonly proposal: string;
  readonly participants?: readonly EditedParticipant[] | null;
  readonly date?: string | null;
  readonly endDate?: string | null;
  readonly dateText?: string | null;
  readonly place?: string | null;
  readonly modality?: Modality | null;
  readonly stance?: Stance | null;
  readonly measures?: readonly SanctionMeasure[] | null;
  readonly attribution?: readonly string[] | null;
  readonly role?: readonly GivenText[] | null;
  readonly summary?: readonly GivenText[] | null;
}

/** An existing actor or a new one. */
interface EditedParticipant {
  readonly role: string;
  readonly actor?: string | null;
  readonly newActor?: GivenActor | null;
}

export interface Acceptance {
  /** The ids of the relations that were created or got another passage. */
  readonly relations: readonly string[];
  /** The ids of the actors that were created. */
  readonly actors: readonly string[];
}

/**
 * Makes relations of proposals, all or none: each is recorded as an editor would record it, with its passage as evidence or, if
 * the graph has the relation, adds its passage to that.
 * @throws BadUserInput, NotFound; Conflict if one is decided already
 */
export async function acceptProposals(
  transaction: Transaction,
  { proposals, edits, by }: { proposals: readonly string[]; edits: readonly Edit[]; by: string | null },
): Promise<Acceptance> {
  const rows = await readProposals(transaction, proposals);
  requirePending(rows);
  const editOf = editsByProposal(edits, rows);
  const newActors = new NewActors(transaction);
  const decided: Decision[] = [];
  for (const row of rows) {
    const edit = editOf.get(row.id);
    const relation = await naming(row.id, () => accept(transaction, row, edit, newActors));
    decided.push({ id: row.id, state: "ACCEPTED", relation, corrected: edit !== undefined, rejectedFor: null });
  }
  const { recordedAt } = transaction.stamp;
  await transaction.writer.run(decisions, { by, recordedAt, decisions: decided });
  await newActors.select();
  return { relations: [...new Set(decided.map(({ relation }) => relation!))], actors: newActors.created };
}

function editsByProposal(edits: readonly Edit[], rows: readonly ProposalRow[]): ReadonlyMap<string, Edit> {
  const byId = new Map<string, Edit>();
  for (const edit of edits) {
    const { proposal } = edit;
    if (!rows.some(({ id }) => id === proposal))
      throw new BadUserInput(`edits: "${proposal}" is not among the proposals to accept. Add it there.`, "input.edits");
    if (byId.has(proposal))
      throw new BadUserInput(`edits: there are two edits of "${proposal}". Give one with all fields.`, "input.edits");
    byId.set(proposal, edit);
  }
  return byId;
}

/** @returns the id of the relation */
async function accept(
  transaction: Transaction,
  { id, kind, documentId, ...row }: ProposalRow,
  edit: Edit | undefined,
  newActors: NewActors,
): Promise<string> {
  const { quote, language, office, score: _score, proposedBy: _rule, ...proposed } = proposalContentOf(row);
  const { proposal: _, participants: others, attribution: credited, ...corrected } = edit ?? { proposal: id };
  const participants: GivenParticipant[] = [];
  if (others) for (const each of others) participants.push({ role: each.role, actor: await actorOf(each, newActors) });
  else
    for (const { role, actor } of proposed.participants)
      participants.push({ role, actor: await newActors.ofMention(actor, language) });
  const attribution: string[] = credited ? [...credited] : [];
  if (credited === undefined)
    for (const mentioned of proposed.attribution) attribution.push(await newActors.ofMention(mentioned, language));
  const fields = { ...proposed, ...corrected, modality: corrected.modality ?? proposed.modality };
  const evidence = [{ document: documentId, quote: quote.text, start: quote.start, attribution }];
  const asked = {
    ...fields,
    key: id,
    kind,
    participants,
    office: corrected.role === undefined ? office : null,
    language,
  };
  const known = (await findKnownRelations([asked], (query, params) => transaction.writer.run(query, params))).get(id);
  if (known !== undefined) return (await addEvidence(transaction, { relation: known, evidence })).relation;
  const role = office === null ? {} : { role: [{ lang: language, value: office }] };
  const { relation } = await recordRelation(transaction, kind, participants, {
    ...proposed,
    ...role,
    ...corrected,
    modality: fields.modality,
    endedBy: corrected.endDate ? null : proposed.endedBy,
    directed: kind === "ASSOCIATION" ? proposed.directed : undefined,
    evidence,
  });
  return relation;
}

async function actorOf({ role, actor, newActor }: EditedParticipant, newActors: NewActors): Promise<string> {
  if (actor && !newActor) return actor;
  if (newActor && !actor) return newActors.given(newActor);
  throw new BadUserInput(
    `The participant with the role ${role} has ${actor ? "both actor and newActor" : "neither actor nor newActor"}. Give one of the two.`,
    "input.edits",
  );
}

/** An error says which of the proposals is refused. */
async function naming<Result>(id: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof RawabitError)) throw error;
    const { code, message, extensions } = error;
    throw new RawabitError(
      code,
      `The proposal "${id}" cannot be accepted, and none was. ${message}`,
      error,
      extensions,
    );
  }
}
