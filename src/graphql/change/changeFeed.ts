import { Args, ArgsType, Ctx, Field, ID, Resolver, Subscription } from "type-graphql";
import type { GraphReader } from "../../neo4j/graph.ts";
import type { Context } from "../context.ts";
import { ChangeFilterArgs } from "./change.args.ts";
import type { ChangeRow } from "./change.queries.ts";
import { Change } from "./change.type.ts";
import { newestPlace } from "./changeFeed.queries.ts";

/** The place of the newest change; null if there is none after the given place. */
export async function newestAfter(reader: GraphReader, after: number): Promise<number | null> {
  const [newest] = await reader.read(newestPlace, { after });
  return newest?.place ?? null;
}

@ArgsType()
export class ChangeFeedArgs extends ChangeFilterArgs {
  @Field(() => ID, {
    nullable: true,
    description:
      "The id of a change. The changes after it are sent first. Without it, only the changes that are committed from now on are sent.",
  })
  after?: string | null;
}

/** Where the events of a subscription come from. */
export interface ChangeFeed {
  /** @throws BadUserInput */
  follow(args: ChangeFeedArgs): Promise<AsyncIterable<unknown>>;
}

@Resolver()
export class ChangeFeedResolver {
  @Subscription(() => Change, {
    description:
      "The changes after `after`, then new ones as they are committed: in order, each exactly once, whichever server wrote them. Changes that do not match the filter are not sent. Served over WebSockets (graphql-transport-ws) and event streams (graphql-sse) at /graphql.",
    subscribe: ({ args, context }) => (context as Context).feed!.follow(args as ChangeFeedArgs),
  })
  changes(@Args(() => ChangeFeedArgs) _args: ChangeFeedArgs, @Ctx() { event }: Context): ChangeRow {
    return event!;
  }
}
