import { states } from "../../reference/states.ts";
import type { ImportFormat, ImportItem } from "../importFormat.ts";
import { readUtf8 } from "../shared/utf8.ts";
import { actorLookup } from "./actors.ts";
import { readCameo } from "./cameo.ts";
import { eventItems } from "./events.ts";
import { mentionItems } from "./mentions.ts";
import { type GdeltRow, readGdeltRows } from "./rows.ts";

/** Rows that are read together: what several of them refer to is yielded once. */
const eventsAtATime = 1_000;
const mentionsAtATime = 50_000;

/** Events of GDELT 2.0, and mentions of events that came before them, by the rules of docs/exchange/gdelt.md. */
export const gdeltImport: ImportFormat = {
  name: "gdelt",
  description: "GDELT 2.0 events (61 columns), and then the mentions of them (16 columns), with tabs",
  async *read(source, { existing }) {
    const cameo = readCameo();
    const tools = { cameo, actorOf: actorLookup(cameo, states()) };
    const fresh = once();
    for await (const rows of piecesOf(readGdeltRows(readUtf8(source)))) {
      for (const row of rows) if ("error" in row) yield row;
      for (const item of eventItems(
        rows.filter((row) => "event" in row),
        tools,
      ))
        if (fresh(item)) yield item;
      const mentions = rows.filter((row) => "mention" in row);
      if (mentions.length > 0) yield* mentionItems(mentions, existing);
    }
  },
};

async function* piecesOf(rows: AsyncIterable<GdeltRow>): AsyncGenerator<readonly GdeltRow[]> {
  let piece: GdeltRow[] = [];
  let events = 0;
  for await (const row of rows) {
    piece.push(row);
    if ("event" in row) events++;
    if (events >= eventsAtATime || piece.length >= mentionsAtATime) {
      yield piece;
      piece = [];
      events = 0;
    }
  }
  if (piece.length > 0) yield piece;
}

/** Whether an actor is to be yielded: not once more with the same names. GDELT's actors are some thousands, however long a file is. */
function once(): (item: ImportItem) => boolean {
  const known = new Set<string>();
  return (item) => {
    if (!("record" in item) || item.record.type !== "actor") return true;
    const { id, names } = item.record;
    const fresh = names.filter(({ value }) => !known.has(`${id} ${value}`));
    for (const { value } of fresh) known.add(`${id} ${value}`);
    return fresh.length > 0;
  };
}
