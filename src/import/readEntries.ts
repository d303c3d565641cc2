import type { ImportContext, ImportFormat, Source } from "../formats/importFormat.ts";
import type { Entry } from "../write/records.ts";
import type { ImportReport } from "./importReport.ts";
import { withoutUnreadableNames } from "./unreadableNames.ts";
import { withWebLinksOnly } from "./webLinks.ts";

/** An entry with its position in the sources, and the source's entries that it comes from. */
export type LocatedEntry = Entry & {
  readonly file: string;
  readonly line: number;
  readonly entries?: readonly string[];
};

/** Reads the entries of the sources in order. Invalid and skipped items go to the report. */
export async function* readEntries(
  format: ImportFormat,
  sources: readonly Source[],
  context: ImportContext,
  report: ImportReport,
): AsyncGenerator<LocatedEntry> {
  for (const source of sources) {
    const file = source.name;
    for await (const item of format.read(source, context)) {
      const { line, entries } = item;
      const position = { file, line, ...(entries && { entries }) };
      if ("record" in item) {
        const { record: named, omitted } = withoutUnreadableNames(item.record);
        for (let count = 0; count < omitted; count++) report.skip("a name without a letter or digit");
        const record = withWebLinksOnly(named);
        if (record !== named) report.skip("a URL that is not the address of a web page");
        yield { record, ...position };
      } else if ("retract" in item) yield { retract: item.retract, ...position };
      else if ("error" in item) report.refuse({ file, line, reason: item.error });
      else report.skip(item.skipped);
    }
  }
}
