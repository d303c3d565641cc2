import type DataLoader from "dataloader";
import type { GraphReader } from "../../neo4j/graph.ts";
import type { ActorRow } from "../actor/actor.queries.ts";
import type { DocumentRow } from "../document/document.queries.ts";
import type { RelationRow } from "../relation/relation.queries.ts";
import { allRelationFields, relationRowOf } from "../relation/relationFields.ts";
import { batchLoader, indexById, loaderPerArgs, mapColumns } from "../shared/batch.ts";
import {
  actorsOfChanges,
  type ChangeCounts,
  type ChangeRow,
  changesByIds,
  countsOfChanges,
  documentsOfChanges,
  histories,
  historyCounts,
  relationIdsOfChanges,
  relationVersions,
} from "./change.queries.ts";

/** A version of a relation, with the changes that recorded and retracted it; null if none is on record. */
export interface VersionRow {
  readonly relation: RelationRow;
  readonly change: ChangeRow | null;
  readonly retractedIn: ChangeRow | null;
}

/** The loader of a page of what a change affected, or of what affected an actor. */
export type PageLoader<After, Row> = (page: {
  readonly after: After;
  readonly limit: number;
}) => DataLoader<string, readonly Row[], string>;

/** The DataLoaders of changes: loads in the same tick with the same arguments share one statement. */
export class ChangeLoaders {
  readonly byId: DataLoader<string, ChangeRow | null>;
  /** By actors; `after` is the place of the last change of the page before. */
  readonly history: PageLoader<number, ChangeRow>;
  readonly historyCount: DataLoader<string, number>;
  readonly actors: PageLoader<string, ActorRow>;
  readonly documents: PageLoader<string, DocumentRow>;
  /** `after` is the number of relations before the page. */
  readonly relationIds: PageLoader<number, string>;
  readonly counts: DataLoader<string, ChangeCounts | null>;
  /** By relations, newest first. */
  readonly versions: DataLoader<string, readonly VersionRow[]>;

  constructor(graph: GraphReader) {
    this.byId = batchLoader(
      async (ids) => indexById((await graph.read(changesByIds, { ids })).map(({ change }) => change)),
      null,
    );
    this.history = loaderPerArgs(({ after, limit }) =>
      batchLoader(async (actorIds) => {
        const rows = await graph.read(histories, { actorIds, before: after, limit });
        return mapColumns(rows, "actorId", "changes");
      }, []),
    );
    this.historyCount = batchLoader(
      async (actorIds) => mapColumns(await graph.read(historyCounts, { actorIds }), "actorId", "count"),
      0,
    );
    this.actors = loaderPerArgs((page) =>
      batchLoader(
        async (changeIds) =>
          mapColumns(await graph.read(actorsOfChanges, { ...page, changeIds }), "changeId", "actors"),
        [],
      ),
    );
    this.documents = loaderPerArgs((page) =>
      batchLoader(
        async (changeIds) =>
          mapColumns(await graph.read(documentsOfChanges, { ...page, changeIds }), "changeId", "documents"),
        [],
      ),
    );
    this.relationIds = loaderPerArgs((page) =>
      batchLoader(
        async (changeIds) =>
          mapColumns(await graph.read(relationIdsOfChanges, { ...page, changeIds }), "changeId", "ids"),
        [],
      ),
    );
    this.counts = batchLoader(
      async (changeIds) =>
        new Map((await graph.read(countsOfChanges, { changeIds })).map((row) => [row.changeId, row])),
      null,
    );
    this.versions = batchLoader(async (ids) => {
      const rows = await graph.read(relationVersions, { ids, ...allRelationFields });
      const versions = new Map<string, VersionRow[]>(ids.map((id) => [id, []]));
      for (const { relation, ...changes } of rows)
        versions.get(relation.id)!.push({ ...changes, relation: relationRowOf(allRelationFields, relation) });
      return versions;
    }, []);
  }
}
