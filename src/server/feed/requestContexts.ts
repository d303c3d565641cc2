import { createContext, type QueryEngine } from "../../graphql/context.ts";
import type { Readers } from "../../graphql/proposal/readers.ts";
import type { Viewer } from "../../graphql/viewer/viewer.type.ts";
import type { Graph } from "../../neo4j/graph.ts";
import type { Admission, ServerContext } from "../admission/admission.ts";
import { type RequestLimits, startWork } from "../http/requestSignal.ts";

/** For whom an operation runs. */
export interface Runner {
  /** A network address, or what takes turns like one. */
  readonly client: string;
  readonly viewer: Viewer;
  /** Aborts the operation. */
  readonly signal?: AbortSignal;
}

/** Makes the contexts of operations that do not arrive as plain HTTP requests. */
export class RequestContexts {
  readonly #graph: Graph;
  readonly #engine: QueryEngine;
  readonly #ends: RequestLimits;
  readonly #admission: Admission;
  readonly #readers: Readers;

  constructor(graph: Graph, engine: QueryEngine, ends: RequestLimits, admission: Admission, readers: Readers) {
    this.#graph = graph;
    this.#engine = engine;
    this.#ends = ends;
    this.#admission = admission;
    this.#readers = readers;
  }

  /** Runs an operation, which ends at the deadline of requests. */
  async run<Result>(
    { client, viewer, signal: until }: Runner,
    work: (context: ServerContext) => Promise<Result>,
  ): Promise<Result> {
    const { signal, abort, end } = startWork(this.#ends);
    const onAbort = () => abort(until?.reason);
    until?.addEventListener("abort", onAbort);
    const admission = this.#admission.request(client, signal);
    const { schedule } = admission;
    try {
      const options = { viewer, signal, timeout: this.#ends.deadline, schedule, readers: this.#readers };
      return await work({ ...createContext(this.#graph, this.#engine, options), admission });
    } finally {
      admission.leave();
      until?.removeEventListener("abort", onAbort);
      end();
    }
  }
}
