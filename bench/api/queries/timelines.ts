import { type Answer, type ApiQuery, apiQuery } from "./apiQuery.ts";
import type { ArgumentSource } from "./argumentSource.ts";
import { anyKind } from "./cypher.ts";

const month = 7;

function timelineOf(name: string, id: (source: ArgumentSource) => string): ApiQuery {
  return apiQuery({
    name,
    args: (source) => ({ id: id(source), until: `${source.year() + 5}-12-31` }),
    rawabit: async (send, args) => {
      const { timeline } = await send(
        `query ($id: ID!, $until: PartialDate) { timeline(actors: [$id], where: {until: $until, undated: true}, bucket: MONTH) {
          buckets { start relationCount } coarser undated } }`,
        args,
      );
      const { buckets, coarser, undated } = timeline;
      return { months: buckets.map((bucket: Answer) => [bucket.start, bucket.relationCount]), coarser, undated };
    },
    raw: async (read, args) => {
      const rows = await read(
        `MATCH (:Actor {id: $id})-[r:${anyKind}]-()
         WHERE r.retractedAt IS NULL AND r.modality = 'ASSERTED' AND (r.earliest IS NULL OR r.earliest <= date($until))
         WITH DISTINCT r.id AS id, r.date AS date
         RETURN CASE WHEN date IS NULL THEN 'undated' WHEN size(date) < ${month} THEN 'coarser' ELSE left(date, ${month}) END AS bucket, count(*) AS count
         ORDER BY bucket`,
        args,
      );
      const counts = new Map(rows.map(({ bucket, count }) => [bucket, count]));
      const [coarser = 0, undated = 0] = [counts.get("coarser"), counts.get("undated")];
      counts.delete("coarser");
      counts.delete("undated");
      return { months: [...counts], coarser, undated };
    },
  });
}

export const timelines: readonly ApiQuery[] = [
  timelineOf("timeline", (source) => source.actorId()),
  timelineOf("hub: timeline", (source) => source.hubId),
];
