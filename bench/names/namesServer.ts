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
    close: server.close,
  };
}

async function search(url: string, text: string): Promise<SearchAnswer> {
  const started = performance.now();
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify({ query, variables: { text } });
  const response = await fetch(`${url}/graphql`, { method: "POST", headers, body });
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
