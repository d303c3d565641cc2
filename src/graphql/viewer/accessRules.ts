import { defaultFieldResolver, type GraphQLSchema } from "graphql";
import { Forbidden, Unauthenticated } from "../../errors/errors.ts";
import type { Context } from "../context.ts";
import type { Viewer } from "./viewer.type.ts";

/** From the least to the most powerful. */
const roles = ["READER", "EDITOR", "ADMIN"] as const;
export type ViewerRole = (typeof roles)[number];

/** The role that every field of a root type needs, whichever noun it belongs to. */
const requiredRoles = { query: "READER", mutation: "EDITOR", subscription: "READER" } as const;

/** Who may read: everybody, or those alone whom the server knows. */
export type ReadAccess = "open" | "authenticated";

/** A user without credentials. */
export const anonymous: Viewer = { name: null, role: "READER" };

/** Lets the fields of the root types run only for viewers with the role that they need. No resolver checks roles. */
export function applyAccessRules(schema: GraphQLSchema): void {
  const rootTypes = {
    query: schema.getQueryType(),
    mutation: schema.getMutationType(),
    subscription: schema.getSubscriptionType(),
  };
  for (const [operation, type] of Object.entries(rootTypes)) {
    const required = requiredRoles[operation as keyof typeof rootTypes];
    // Everybody is a reader. Without a check, these fields are as fast as they were.
    if (required === "READER") continue;
    for (const field of Object.values(type?.getFields() ?? {})) {
      const { resolve = defaultFieldResolver } = field;
      field.resolve = (root, args, context: Context, info) => {
        checkRole(context.viewer, required);
        return resolve(root, args, context, info);
      };
    }
  }
}

/** Refuses whoever may read nothing at all, before anything is read. @throws Unauthenticated */
export function checkReading({ name }: Viewer, read: ReadAccess): void {
  if (read === "authenticated" && name === null)
    throw new Unauthenticated(`This server answers only users whom it knows. ${howToAuthenticate}`);
}

/** The highest role in a list, in any letter case; what is no role counts as READER. */
export function highestRole(names: readonly unknown[]): ViewerRole {
  const given = names.map((name) => (typeof name === "string" ? name.toUpperCase() : name));
  return roles.findLast((role) => given.includes(role)) ?? "READER";
}

/** @throws Unauthenticated, Forbidden */
function checkRole({ name, role }: Viewer, required: ViewerRole): void {
  if (roles.indexOf(role) >= roles.indexOf(required)) return;
  if (name === null) throw new Unauthenticated(`This needs the role ${required}. ${howToAuthenticate}`);
  throw new Forbidden(
    `This needs the role ${required}, and ${name} is a ${role}. Ask whoever runs the server for a token with that role.`,
  );
}

const howToAuthenticate =
  "Send a token as Authorization: Bearer TOKEN; whoever runs the server creates one with npx rawabit token create. On your own machine, open the address for editing that the server prints.";
