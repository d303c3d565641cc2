import { revisionOf } from "../../neo4j/revisionOf.ts";
import type { GraphFigures } from "../../pathfinding/neighborhood/neighborhoodQuestion.ts";
import type { ActorRow } from "../actor/actor.queries.ts";
import type { Context, QueryEngine } from "../context.ts";
import { chooseTies } from "./chooseTies.ts";
import { type NodeFiguresRow, nodeFigures, type PublisherRow, publishers } from "./overview.queries.ts";
import { overviewLimits } from "./overview.type.ts";

/** Two actors that are tied through others only. */
export interface TiedActors {
  readonly from: ActorRow;
  readonly to: ActorRow;
}

/** How many well-known actors are looked at to find pairs that are tied through others only. */
const wellKnownActors = 30;

/** What a server has read about the graph at one revision. */
interface Remembered {
  readonly revision: number;
  readonly values: Map<string, unknown>;
}

const rememberedBy = new WeakMap<QueryEngine, Remembered>();

/** Reads what the graph holds, for one request. The server remembers it until the graph changes. */
export class OverviewReader {
  readonly #context: Context;
  readonly #reading = new Map<string, Promise<unknown>>();
  #remembered: Promise<Remembered> | undefined;

  constructor(context: Context) {
    this.#context = context;
  }

  figures(): Promise<GraphFigures> {
    return this.#once("figures", () => this.#context.loaders.neighborhoods.figures(overviewLimits.mostConnected));
  }

  nodes(): Promise<NodeFiguresRow> {
    return this.#once("nodes", async () => (await this.#context.reader.read(nodeFigures, {}))[0]!);
  }

  publishers(): Promise<readonly PublisherRow[]> {
    return this.#once("publishers", () => this.#context.reader.read(publishers, { limit: overviewLimits.publishers }));
  }

  /** The most connected actors, those with the most counterparts first. */
  async mostConnected(first: number): Promise<{ readonly actor: ActorRow; readonly counterpartCount: number }[]> {
    const { mostConnected } = await this.figures();
    const shown = mostConnected.slice(0, first);
    const actors = await this.#actors(shown.map(({ actorId }) => actorId));
    return shown.flatMap(({ actorId, counterpartCount }) => {
      const actor = actors.get(actorId);
      return actor ? [{ actor, counterpartCount }] : [];
    });
  }

  /** Pairs of well-known actors that have a counterpart in common and no relation with each other, each actor once. */
  async indirectTies(first: number): Promise<TiedActors[]> {
    const ties = await this.#once("indirectTies", async () => {
      const connected = await this.mostConnected(overviewLimits.mostConnected);
      // Readers ask about persons first.
      const actors = connected.map(({ actor }) => actor).sort((one, other) => rankOf(one) - rankOf(other));
      const ids = actors.slice(0, wellKnownActors).map(({ id }) => id);
      return chooseTies(await this.#context.loaders.neighborhoods.indirectTies(ids), overviewLimits.indirectTies);
    });
    const shown = ties.slice(0, first);
    const actors = await this.#actors(shown.flatMap(({ fromId, toId }) => [fromId, toId]));
    return shown.flatMap(({ fromId, toId }) => {
      const [from, to] = [actors.get(fromId), actors.get(toId)];
      return from && to ? [{ from, to }] : [];
    });
  }

  async #actors(ids: readonly string[]): Promise<ReadonlyMap<string, ActorRow>> {
    const { stored } = this.#context.loaders.actors;
    const actors = await Promise.all(ids.map((id) => stored.load(id)));
    return new Map(actors.flatMap((actor) => (actor ? [[actor.id, actor]] : [])));
  }

  /** Each value is read once for a revision. Only complete values are remembered: a request may end while it reads one. */
  #once<Value>(name: string, read: () => Promise<Value>): Promise<Value> {
    const reading = this.#reading.get(name) ?? this.#readOrRemember(name, read);
    this.#reading.set(name, reading);
    return reading as Promise<Value>;
  }

  async #readOrRemember<Value>(name: string, read: () => Promise<Value>): Promise<Value> {
    this.#remembered ??= this.#rememberedNow();
    const { values } = await this.#remembered;
    if (!values.has(name)) values.set(name, await read());
    return values.get(name) as Value;
  }

  async #rememberedNow(): Promise<Remembered> {
    const { reader, engine } = this.#context;
    const { revision } = await revisionOf(reader);
    const known = rememberedBy.get(engine);
    if (known?.revision === revision) return known;
    const fresh: Remembered = { revision, values: new Map() };
    rememberedBy.set(engine, fresh);
    return fresh;
  }
}

function rankOf({ kind }: ActorRow): number {
  return kind === "PERSON" ? 0 : 1;
}
