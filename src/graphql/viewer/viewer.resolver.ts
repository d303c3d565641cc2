import { Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { Viewer } from "./viewer.type.ts";

@Resolver()
export class ViewerResolver {
  @Query(() => Viewer, { description: "The user who sends the request, and what that user may do." })
  viewer(@Ctx() { viewer }: Context) {
    return viewer;
  }
}
