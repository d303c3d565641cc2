import { BadUserInput } from "../../errors/errors.ts";
import { isGiven } from "../edit/given.ts";
import type { GivenActor } from "../edit/givenActor.ts";
import { saveActor } from "../edit/saveActor.ts";
import type { Transaction } from "../transaction.ts";
import { changedProposals, proposalsWithNewActors } from "./proposal.queries.ts";
import { type MentionedActor, newActorKey, newActorsOf, type ProposalContent, proposalContentOf } from "./proposal.ts";

/** The actors that one request creates. The same kind and name is one actor, however many proposals mention it. */
export class NewActors {
  readonly #transaction: Transaction;
  readonly #byKey = new Map<string, string>();
  readonly #created: string[] = [];

  constructor(transaction: Transaction) {
    this.#transaction = transaction;
  }

  /** The ids of the actors that were created. */
  get created(): readonly string[] {
    return this.#created;
  }

  /** The id of the actor of a mention. */
  async ofMention({ actor, name, kind, title }: MentionedActor, lang: string): Promise<string> {
    return (
      actor ??
      this.#create({
        kind,
        names: [{ value: name, kind: "PRIMARY", lang }],
        ...(title !== null && { description: [{ lang, value: title }] }),
      })
    );
  }

  /** @throws BadUserInput if it is not new, or is not complete */
  async given(actor: GivenActor): Promise<string> {
    if (isGiven(actor.id))
      throw new BadUserInput(
        `newActor has the id "${actor.id}". Give an existing actor as actor, and a new one without an id.`,
        "input.edits",
      );
    return this.#create(actor);
  }

  async #create(given: GivenActor): Promise<string> {
    const keys = given.kind
      ? (given.names ?? []).map(({ value }) => newActorKey({ kind: given.kind!, name: value }))
      : [];
    const same = keys.map((key) => this.#byKey.get(key)).find((id) => id !== undefined);
    if (same !== undefined) return same;
    const { actor } = await saveActor(this.#transaction, given);
    for (const key of keys) this.#byKey.set(key, actor);
    this.#created.push(actor);
    return actor;
  }

  /** Selects the created actors in the proposals that wait, which would otherwise create them again. */
  async select(): Promise<void> {
    const { writer } = this.#transaction;
    const newActors = [...this.#byKey.keys()];
    if (newActors.length === 0) return;
    const waiting = await writer.run(proposalsWithNewActors, { newActors });
    if (waiting.length === 0) return;
    const proposals = waiting.map((row) => {
      const content = this.#withCreated(proposalContentOf(row));
      return { id: row.id, content: JSON.stringify(content), newActors: newActorsOf(content) };
    });
    await writer.run(changedProposals, { proposals });
  }

  #withCreated(content: ProposalContent): ProposalContent {
    const selected = (mentioned: MentionedActor): MentionedActor => ({
      ...mentioned,
      actor: mentioned.actor ?? this.#byKey.get(newActorKey(mentioned)) ?? null,
    });
    return {
      ...content,
      participants: content.participants.map(({ role, actor }) => ({ role, actor: selected(actor) })),
      attribution: content.attribution.map(selected),
    };
  }
}

/** Saves an actor as an editor gives it. A new one is selected in the proposals that wait and mention it by one of its names. */
export async function saveSelectedActor(
  transaction: Transaction,
  given: GivenActor,
): Promise<{ readonly actor: string }> {
  if (isGiven(given.id)) return saveActor(transaction, given);
  const newActors = new NewActors(transaction);
  const actor = await newActors.given(given);
  await newActors.select();
  return { actor };
}
