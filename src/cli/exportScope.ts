import { coerceInputValue, type GraphQLInputType } from "graphql";
import { UserError } from "../errors/userError.ts";
import type { ExportScope } from "../export/exportSelection.ts";
import { createLoaders } from "../graphql/loaders.ts";
import type { RelationWhere } from "../graphql/relation/relation.input.ts";
import { resolveRelationFilter } from "../graphql/relation/relation.service.ts";
import { createSchema } from "../graphql/schema.ts";
import type { GraphReader } from "../neo4j/graph.ts";
import { assertedOnly } from "../neo4j/relationFilter.ts";

/** The options of `rawabit export` that select a part of the graph. */
export interface ScopeOptions {
  /** A RelationWhere, as in GraphQL, in JSON. */
  readonly where?: string;
  /** An actor's id. */
  readonly around?: string;
  readonly depth?: string;
}

/**
 * The part of the graph that the options select: `where` is GraphQL's RelationWhere; `around` and `depth` are those of
 * `network`, but without a limit on the number of actors.
 * @throws UserError if an option is invalid
 */
export async function exportScope(reader: GraphReader, { where, around, depth }: ScopeOptions): Promise<ExportScope> {
  if (around === undefined && depth !== undefined) throw new UserError("--depth needs an actor: add --around ID.");
  const loaders = createLoaders(reader);
  const filter = await resolveRelationFilter(
    loaders,
    where === undefined ? null : await whereOf(where),
    around ? assertedOnly : undefined,
  );
  if (around === undefined) return { where: filter };
  const actors = await loaders.actors.requireExisting([around], "around");
  return { where: filter, around: { ids: actors.map(({ id }) => id), depth: depthOf(depth) } };
}

async function whereOf(text: string): Promise<RelationWhere> {
  const type = (await createSchema()).getType("RelationWhere") as GraphQLInputType;
  return coerceInputValue(parsed(text), type, (path, _value, error) => {
    throw new UserError(`--where${path.map((key) => `.${key}`).join("")}: ${error.message}`);
  }) as RelationWhere;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError(
      `--where is not valid JSON: ${(error as Error).message}. Example: '{"kinds": ["MEETING"], "since": "2018"}'.`,
    );
  }
}

function depthOf(text = "1"): number {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  throw new UserError(`--depth must be a number of steps, such as 1, not "${text}".`);
}
