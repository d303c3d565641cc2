import type { Config } from "../config/config.ts";
import { UserError } from "../errors/userError.ts";
import { contentOf } from "../export/content.ts";
import type { ExportScope } from "../export/exportSelection.ts";
import { exportFormats } from "../formats/formats.ts";
import type { GraphReader } from "../neo4j/graph.ts";
import { languageFallbacks } from "../text/chooseText.ts";
import type { ScopeOptions } from "./exportScope.ts";
import { findFormat } from "./findFormat.ts";
import { openReadyGraph } from "./openGraph.ts";
import { writeStderr } from "./output.ts";
import { writeFolder, writeOutput } from "./outputFile.ts";

/** The options of `rawabit export`. */
export interface ExportCommandOptions extends ScopeOptions {
  readonly format: string;
  readonly out: string;
  /** The language of labels, as a BCP 47 tag. */
  readonly lang?: string;
}

/** Exports the graph, or a part of it, to a file, to a folder if the format has several files, or to standard output. */
export async function exportCommand(config: Config, options: ExportCommandOptions): Promise<void> {
  const format = findFormat(exportFormats, options.format, "export");
  const { parts } = format;
  if (parts && options.out === "-")
    throw new UserError(`The format ${format.name} has several files (${parts.join(", ")}): name a folder with --out.`);
  languageFallbacks(options.lang);
  const { graph, close } = await openReadyGraph(config);
  try {
    const content = contentOf(graph.reader(), await scopeOf(graph.reader(), options));
    const bytes = parts
      ? await writeFolder(
          options.out,
          parts.map((part) => [part, format.write(content, part, options.lang)]),
        )
      : await writeOutput(options.out, format.write(content, undefined, options.lang));
    if (options.out !== "-") writeStderr(`Wrote ${options.out}, ${(bytes / 1e6).toFixed(1)} MB.`);
  } finally {
    await close();
  }
}

/** Loads the GraphQL schema only if there are conditions, because that takes longer than a small export. */
async function scopeOf(reader: GraphReader, options: ScopeOptions): Promise<ExportScope> {
  if (options.where === undefined && options.around === undefined && options.depth === undefined) return {};
  await import("../graphql/schema.ts");
  const { exportScope } = await import("./exportScope.ts");
  return exportScope(reader, options);
}
