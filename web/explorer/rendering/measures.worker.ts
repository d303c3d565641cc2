import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import betweenness from "graphology-metrics/centrality/betweenness.js";
import pagerank from "graphology-metrics/centrality/pagerank.js";
import type { MeasureName, MeasureRequest, MeasureResult } from "./measures.ts";
import { seededRandom } from "./seededRandom.ts";

/** Computes one measure of a graph's nodes. Deterministic: equal requests give equal results. */
self.onmessage = ({ data: { measure, ids, edges } }: MessageEvent<MeasureRequest>) => {
  const graph = new UndirectedGraph<object, { weight: number }>();
  for (const id of ids) graph.addNode(id);
  for (const [source, target, weight] of edges)
    graph.updateUndirectedEdge(source, target, ({ weight: before = 0 }) => ({ weight: before + weight }));
  const result: MeasureResult = measures[measure](graph);
  self.postMessage(result);
};

type Measured = UndirectedGraph<object, { weight: number }>;

const measures: Readonly<Record<MeasureName, (graph: Measured) => Record<string, number>>> = {
  communities: (graph) => louvain(graph, { getEdgeWeight: "weight", rng: seededRandom() }),
  betweenness: (graph) => betweenness(graph, { getEdgeWeight: null }),
  pagerank: (graph) => pagerank(graph, { getEdgeWeight: "weight" }),
};
