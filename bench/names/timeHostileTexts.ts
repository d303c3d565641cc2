import { knownSkeletonsOf } from "../../src/graphql/annotation/knownSkeletons.ts";
import { sampleRecords } from "../../src/import/sample.ts";
import type { Graph } from "../../src/neo4j/graph.ts";
import { median } from "../median.ts";
import { type HostileText, hostileSearches, hostileTexts } from "./hostileTexts.ts";
import { serveNames, type TextRequest } from "./namesServer.ts";

export interface HostileFindings {
  readonly request: TextRequest;
  readonly title: string;
  readonly median: number;
  readonly slowest: number;
}

const rounds = 7;

/** How long the server takes for texts that are hard to answer, after it has answered each once. */
export async function timeHostileTexts(graph: Graph): Promise<HostileFindings[]> {
  const server = await serveNames(graph);
  await knownSkeletonsOf(graph).load();
  const time = async (request: TextRequest, { title, text }: HostileText): Promise<HostileFindings> => {
    await server.timeOf(request, text);
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) times.push(await server.timeOf(request, text));
    return { request, title, median: median(times), slowest: Math.max(...times) };
  };
  try {
    const findings: HostileFindings[] = [];
    for (const search of hostileSearches)
      for (const request of ["search", "reconcile"] as const) findings.push(await time(request, search));
    for (const text of hostileTexts(await articles())) findings.push(await time("annotate", text));
    return findings;
  } finally {
    await server.close();
  }
}

async function articles(): Promise<HostileText[]> {
  const texts: HostileText[] = [];
  for await (const record of sampleRecords())
    if (record.type === "document")
      texts.push({ title: `article ${texts.length + 1} of the sample`, text: record.text! });
  return texts;
}
