import type { Graph } from "../../src/neo4j/graph.ts";
import { serveGraph } from "../serveGraph.ts";

export interface SearchAnswer {
  /** The actors on the first page, best first, and then those that it offers instead if it finds none. */
  readonly ids: readonly string[];
  /** The score of the first actor that is found; null if none is. */
  readonly score: number | null;
  readonly milliseconds: number;
}

const query = `query ($text: String!) {
  searchActors(text: $text, first: 10) { edges { score node { id } } didYouMean { node { id } } }
}`;

/** A server that answers searches over HTTP, one after the other. */
export async function serveNames(graph: Graph) {
  const server = await serveGraph(graph);
  return {
    async searchAll(texts: readonly string[]): Promise<SearchAnswer[]> {
      const answers: SearchAnswer[] = [];
      for (const text of texts) answers.push(await search(server.url, text));
      return answers;
    },
    /** The milliseconds of a request with a text that may be refused, but not fail otherwise. */
    async timeOf(request: TextRequest, text: string): Promise<number> {
      const started = performance.now();
      const response = await requests[request](server.url, text);
      const body = await response.text();
      const milliseconds = performance.now() - started;
      if (response.status >= 500 || /"code":"(?!BAD_USER_INPUT)/.test(body)) throw new Error(body.slice(0, 300));
      return milliseconds;
    },
    close: server.close,
  };
}

export type TextRequest = "search" | "reconcile" | "annotate";

const requests: Readonly<Record<TextRequest, (url: string, text: string) => Promise<Response>>> = {
  search: (url, text) => ask(url, query, text),
  annotate: (url, text) =>
    ask(url, "query ($text: String!) { annotate(text: $text) { text candidates { score actor { id } } } }", text),
  reconcile: (url, text) =>
    fetch(`${url}/reconcile`, {
      method: "POST",
      body: new URLSearchParams({ queries: JSON.stringify({ q0: { query: text } }) }),
    }),
};

function ask(url: string, query: string, text: string): Promise<Response> {
  const headers = { "content-type": "application/json" };
  return fetch(`${url}/graphql`, { method: "POST", headers, body: JSON.stringify({ query, variables: { text } }) });
}

async function search(url: string, text: string): Promise<SearchAnswer> {
  const started = performance.now();
  const response = await ask(url, query, text);
  const { data, errors } = (await response.json()) as { data: SearchData | null; errors?: { message: string }[] };
  const milliseconds = performance.now() - started;
  if (!data) throw new Error(errors?.[0]?.message ?? "The server gave no answer.");
  const { edges, didYouMean } = data.searchActors;
  return { ids: [...edges, ...didYouMean].map(({ node }) => node.id), score: edges[0]?.score ?? null, milliseconds };
}

interface SearchData {
  readonly searchActors: {
    readonly edges: readonly { readonly score: number; readonly node: { readonly id: string } }[];
    readonly didYouMean: readonly { readonly node: { readonly id: string } }[];
  };
}
