import type { Config } from "../config/config.ts";
import { UserError } from "../errors/userError.ts";
import { contentOf, type Scope } from "../export/content.ts";
import { exportFormats } from "../formats/formats.ts";
import type { GraphReader } from "../neo4j/graph.ts";
import { languageRange } from "../text/chooseText.ts";
import type { ScopeWords } from "./exportScope.ts";
import { formatNamed } from "./formatNamed.ts";
import { openReadyGraph } from "./openGraph.ts";
import { tell } from "./output.ts";
import { writeFolder, writeOutput } from "./writeOutput.ts";

/** What the command line says of an export. */
export interface ExportWords extends ScopeWords {
  readonly format: string;
  readonly out: string;
  /** A BCP 47 tag: the language of labels. */
  readonly lang?: string;
}

/** Writes the graph, or a part of it, to a file, a folder where the format is several files, or standard output. */
export async function exportFile(config: Config, words: ExportWords): Promise<void> {
  const format = formatNamed(exportFormats, words.format, "export");
  const { parts } = format;
  if (parts && words.out === "-")
    throw new UserError(
      `The format ${format.name} is several files, ${parts.join(" and ")}: name a folder with --out.`,
    );
  languageRange(words.lang);
  const { graph, close } = await openReadyGraph(config);
  try {
    const content = contentOf(graph.reader(), await scopeOf(graph.reader(), words));
    const bytes = parts
      ? await writeFolder(
          words.out,
          parts.map((part) => [part, format.write(content, part, words.lang)]),
        )
      : await writeOutput(words.out, format.write(content, undefined, words.lang));
    if (words.out !== "-") tell(`Wrote ${words.out}, ${(bytes / 1e6).toFixed(1)} MB.`);
  } finally {
    await close();
  }
}

/** What GraphQL knows of conditions is read for this alone, and only where it is needed. */
async function scopeOf(reader: GraphReader, words: ScopeWords): Promise<Scope> {
  if (words.where === undefined && words.around === undefined && words.depth === undefined) return {};
  await import("../graphql/schema.ts");
  const { exportScope } = await import("./exportScope.ts");
  return exportScope(reader, words);
}
