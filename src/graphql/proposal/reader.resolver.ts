import { Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { Reader } from "./reader.type.ts";

@Resolver()
export class ReaderResolver {
  @Query(() => [Reader], { description: "What can read articles here, and where it sends their text." })
  readers(@Ctx() { readers }: Context): Reader[] {
    return readers.entries.map(({ name, endpoint }) => ({
      name,
      model: endpoint?.model ?? null,
      sendsTo: endpoint?.url ?? null,
    }));
  }
}
