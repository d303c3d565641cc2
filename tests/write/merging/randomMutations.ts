import type { Random } from "../../../bench/world/random.ts";
import { type Ask, dataOf } from "../../helpers/ask.ts";
import { pick } from "./randomWrites.ts";

/** The label of something that a mutation has recorded; its id is another one in each run. */
type Label = string;

/** A mutation, with the labels that it records or refers to instead of ids. */
export interface RandomMutation {
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** What the recorded relation or actor is called from now on. */
  readonly records?: Label;
  /** Which piece of evidence of the relation to retract. */
  readonly evidence?: number;
}

const people = ["p0", "p1", "p2", "p3", "p4", "ada"] as const;
const quotes = ["Ada met Ben.", "Then Ben called Cyd."] as const;

/**
 * Mutations of every kind that may follow one another, except those of merges; some are refused, depending on what happened before.
 * `undoDistinct` is not among them: on a merged actor, it takes back what was said of any of its parts.
 */
export function randomMutations(random: Random, count: number): RandomMutation[] {
  const recorded: RandomMutation[] = [];
  return Array.from({ length: count }, (_, number) => {
    if (recorded.length >= 6 && random.chance(0.9)) return randomMutation(random, recorded);
    const mutation = { ...recordedRelation(random), records: `r${number}` };
    recorded.push(mutation);
    return mutation;
  });
}

/** Of the six relations that were recorded first. */
function randomMutation(random: Random, recorded: readonly RandomMutation[]): RandomMutation {
  const relation = recorded[random.below(6)]!;
  const label = relation.records!;
  const name = random.oneOf({
    correct: 0.2,
    addEvidence: 0.15,
    retractEvidence: 0.1,
    retractRelation: 0.1,
    restoreRelation: 0.1,
    saveActor: 0.25,
    declareDistinct: 0.1,
  });
  // Who corrects a relation of a merged actor by the survivor's id does not say whose it was; so the given ids stay.
  if (name === "correct") return { name: relation.name, input: { ...relation.input, ...contentOf(random), id: label } };
  if (name === "addEvidence") return { name, input: { relation: label, evidence: [evidence(random)] } };
  if (name === "retractEvidence") return { name, input: { id: label, reason: "Wrong" }, evidence: random.below(3) };
  if (name === "saveActor") return { name, input: savedActor(random) };
  if (name === "declareDistinct") return { name, input: { actors: pair(random), reason: "Two cousins" } };
  return { name, input: { id: label, reason: "Wrong" } };
}

function recordedRelation(random: Random): { readonly name: string; readonly input: Record<string, unknown> } {
  const [first, second] = pair(random);
  const common = contentOf(random);
  if (random.chance(0.5)) {
    const actors = [...new Set([first, second, ...(random.chance(0.4) ? [pick(random, people)] : [])])];
    const participants = actors.map((actor) => ({ actor }));
    return { name: "recordMeeting", input: { ...common, participants } };
  }
  return { name: "recordAssociation", input: { ...common, from: first, to: second, type: "acquaintance" } };
}

function contentOf(random: Random): object {
  return { evidence: [evidence(random)], ...(random.chance(0.6) && { date: `202${random.below(5)}` }) };
}

function savedActor(random: Random): Record<string, unknown> {
  const id = pick(random, people);
  const alias = `Alias ${id} ${random.below(3)}`;
  return {
    id,
    ...(random.chance(0.5)
      ? { names: [{ value: alias, lang: "en", kind: "ALIAS" }] }
      : random.chance(0.3) && { removeNames: [alias] }),
    ...(random.chance(0.4) && { birthDate: `196${random.below(4)}` }),
    ...(random.chance(0.2) && { deathDate: random.chance(0.5) ? `202${random.below(3)}` : null }),
    ...(random.chance(0.3) && { description: [{ lang: "en", value: `Person ${random.below(3)}` }] }),
    ...(random.chance(0.3) && { identifiers: [{ scheme: `more-${id}`, value: String(random.below(3)) }] }),
  };
}

function evidence(random: Random): object {
  return {
    document: "letter",
    quote: pick(random, quotes),
    ...(random.chance(0.4) && { attribution: [pick(random, people)] }),
  };
}

function pair(random: Random): readonly [string, string] {
  const first = random.below(people.length);
  const second = (first + 1 + random.below(people.length - 1)) % people.length;
  return [people[first]!, people[second]!];
}

/** Sends mutations, and keeps the ids of what they have recorded. */
export class Curator {
  readonly #ask: Ask;
  readonly #ids = new Map<Label, string>();

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** The labels by id. */
  get labels(): ReadonlyMap<string, Label> {
    return new Map([...this.#ids].map(([label, id]) => [id, label]));
  }

  /** @returns whether it was accepted */
  async send({ name, input, records, evidence }: RandomMutation): Promise<boolean> {
    const given = { ...input, ...this.#idOf(input, "id"), ...this.#idOf(input, "relation") };
    if (evidence !== undefined) Object.assign(given, { id: await this.#evidenceOf(given.id as string, evidence) });
    const type = ["retractEvidence", "retractRelation", "restoreRelation"].includes(name)
      ? "RetractInput"
      : `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const recorded = name.startsWith("record") ? "relation { id }" : "";
    const mutation = `mutation ($input: ${type}!) { ${name}(input: $input) { ${recorded} change { id } } }`;
    const { data, errors } = await this.#ask<Record<string, { relation?: { id: string } }>>(mutation, {
      input: given,
    });
    if (errors) {
      const [{ extensions }] = errors as unknown as [{ extensions: { code: string } }];
      if (extensions.code === "INTERNAL_SERVER_ERROR") throw errors[0];
      return false;
    }
    if (records !== undefined) this.#ids.set(records, data![name]!.relation!.id);
    return true;
  }

  #idOf(input: Readonly<Record<string, unknown>>, field: string): object {
    const id = this.#ids.get(String(input[field]));
    return id === undefined ? {} : { [field]: id };
  }

  async #evidenceOf(relation: string, number: number): Promise<string> {
    const query = "query ($id: ID!) { relation(id: $id) { evidence(first: 50) { nodes { id quote } } } }";
    const { relation: found } = await dataOf(
      this.#ask<{ relation: { evidence: { nodes: readonly { id: string }[] } } | null }>(query, { id: relation }),
    );
    return found?.evidence.nodes[number]?.id ?? "none";
  }
}
