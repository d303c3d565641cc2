import { states } from "../../reference/states.ts";
import type { ImportFormat, ImportItem } from "../importFormat.ts";
import { readUtf8 } from "../shared/lines.ts";
import { actorLookup } from "./actors.ts";
import { readCameo } from "./cameo.ts";
import { eventItems } from "./events.ts";
import { mentionItems } from "./mentions.ts";
import { type GdeltRow, isGdeltRow, readGdeltRows } from "./rows.ts";

/** Rows per chunk. Within a chunk, each actor and document is yielded once. */
const maxEvents = 1_000;
const maxRows = 50_000;

/** GDELT 2.0 events, and mentions of events that were imported before (docs/exchange/gdelt.md). */
export const gdeltImport: ImportFormat = {
  name: "gdelt",
  description: "GDELT 2.0 events (61 columns), then their mentions (16 columns), tab-separated",
  signature: { name: "a GDELT 2.0 table", isTable: true, isIn: (lines) => lines.some(isGdeltRow) },
  async *read(source, { existing }) {
    const cameo = readCameo();
    const tools = { cameo, actorOf: actorLookup(cameo, states()) };
    const isNew = newActorFilter();
    for await (const rows of chunksOf(readGdeltRows(readUtf8(source)))) {
      for (const row of rows) if ("error" in row) yield row;
      for (const item of eventItems(
        rows.filter((row) => "event" in row),
        tools,
      ))
        if (isNew(item)) yield item;
      const mentions = rows.filter((row) => "mention" in row);
      if (mentions.length > 0) yield* mentionItems(mentions, existing);
    }
  },
};

async function* chunksOf(rows: AsyncIterable<GdeltRow>): AsyncGenerator<readonly GdeltRow[]> {
  let chunk: GdeltRow[] = [];
  let events = 0;
  for await (const row of rows) {
    chunk.push(row);
    if ("event" in row) events++;
    if (events >= maxEvents || chunk.length >= maxRows) {
      yield chunk;
      chunk = [];
      events = 0;
    }
  }
  if (chunk.length > 0) yield chunk;
}

/**
 * A filter that drops actors whose names were all seen before. GDELT has only a few thousand actors, however long a
 * file is.
 */
function newActorFilter(): (item: ImportItem) => boolean {
  const known = new Set<string>();
  return (item) => {
    if (!("record" in item) || item.record.type !== "actor") return true;
    const { id, names } = item.record;
    const newNames = names.filter(({ value }) => !known.has(`${id} ${value}`));
    for (const { value } of newNames) known.add(`${id} ${value}`);
    return newNames.length > 0;
  };
}
