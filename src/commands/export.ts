import type { Config } from "../config.ts";
import { contentOf } from "../exchange/content.ts";
import { outFormats } from "../exchange/formats.ts";
import type { OutFormat } from "../exchange/outFormat.ts";
import { Problem } from "../problem.ts";
import { languageRange } from "../texts.ts";
import { exportScope, type ScopeWords } from "./exportScope.ts";
import { openReadyGraph } from "./openGraph.ts";
import { tell } from "./output.ts";
import { writeFolder, writeOutput } from "./writeOutput.ts";

export interface ExportWords extends ScopeWords {
  readonly format: string;
  readonly out: string;
  /** A BCP 47 tag: the language of labels. */
  readonly lang?: string;
}

/** Writes the graph, or a part of it, to a file, a folder where the format is several files, or standard output. */
export async function exportFile(config: Config, words: ExportWords): Promise<void> {
  const format = formatNamed(words.format);
  const { parts } = format;
  if (parts && words.out === "-")
    throw new Problem(`The format ${format.name} is several files, ${parts.join(" and ")}: name a folder with --out.`);
  languageRange(words.lang);
  const { graph, close } = await openReadyGraph(config);
  try {
    const content = contentOf(graph.reader(), await exportScope(graph.reader(), words));
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

function formatNamed(name: string): OutFormat {
  const format = outFormats.find((each) => each.name === name);
  if (format) return format;
  throw new Problem(
    `There is no format "${name}" to export. There are ${outFormats.map((each) => each.name).join(", ")}.`,
  );
}
