import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Role } from "../../ontology/roles.ts";
import { chooseText } from "../../text/chooseText.ts";
import { parseTextList } from "../../text/textList.ts";
import type { ActorRow } from "../actor/actor.queries.ts";
import { Actor } from "../actor/actor.type.ts";
import type { Context } from "../context.ts";
import { langArg } from "../shared/args.ts";
import { SanctionMeasureEnum } from "../shared/enums.ts";
import { isInForce, type RelationNode } from "./relation.service.ts";
import { Affiliation, Association, Meeting, Sanction, Statement } from "./relation.type.ts";

/** The participants with a role. */
async function participantsInRole(relation: RelationNode, role: Role, { loaders }: Context): Promise<ActorRow[]> {
  const participants = await loaders.relations.participants.load(relation);
  return participants.filter((participant) => participant.role === role).map(({ actor }) => actor);
}

@Resolver(() => Meeting)
class MeetingResolver {
  @FieldResolver(() => [String], { description: "The topics discussed, in the words of the source." })
  topics(@Root() { topics }: RelationNode) {
    return topics ?? [];
  }
}

@Resolver(() => Sanction)
class SanctionResolver {
  @FieldResolver(() => [Actor], { description: "The actors that imposed it; empty if the source does not say." })
  issuers(@Root() relation: RelationNode, @Ctx() context: Context) {
    return participantsInRole(relation, "ISSUER", context);
  }

  @FieldResolver(() => [Actor], { description: "The actors that it restricts." })
  targets(@Root() relation: RelationNode, @Ctx() context: Context) {
    return participantsInRole(relation, "TARGET", context);
  }

  @FieldResolver(() => [SanctionMeasureEnum], {
    description: "The measures that it imposes; empty if the source does not say.",
  })
  measures(@Root() { measures }: RelationNode) {
    return measures ?? [];
  }

  @FieldResolver(() => Boolean, {
    description:
      "Whether it is asserted and in force today (UTC), or on the date in where.at. A sanction without a date counts as in force.",
  })
  inForce(@Root() relation: RelationNode, @Ctx() { today }: Context) {
    return isInForce(relation, relation.at ?? today);
  }
}

@Resolver(() => Statement)
class StatementResolver {
  @FieldResolver(() => [Actor], { description: "The actors that made the statement; several if they made it jointly." })
  speakers(@Root() relation: RelationNode, @Ctx() context: Context) {
    return participantsInRole(relation, "SPEAKER", context);
  }

  @FieldResolver(() => [Actor], {
    description: "The actors that the statement is about; empty if none of them is in the graph.",
  })
  about(@Root() relation: RelationNode, @Ctx() context: Context) {
    return participantsInRole(relation, "SUBJECT", context);
  }
}

@Resolver(() => Affiliation)
class AffiliationResolver {
  @FieldResolver(() => Actor, { description: "The member, officer or organ." })
  async member(@Root() relation: RelationNode, @Ctx() context: Context) {
    return (await participantsInRole(relation, "MEMBER", context))[0];
  }

  @FieldResolver(() => Actor, { description: "The body that it belongs to." })
  async of(@Root() relation: RelationNode, @Ctx() context: Context) {
    return (await participantsInRole(relation, "BODY", context))[0];
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "The position held, such as head of state or minister, in the words of the source; null if the source does not say.",
  })
  role(@Root() { role }: RelationNode, @Arg("lang", () => String, langArg) lang: string | null) {
    return chooseText(parseTextList(role), lang);
  }
}

@Resolver(() => Association)
class AssociationResolver {
  @FieldResolver(() => String, {
    description: "The type of association, as a label for readers; `type` if there is no label.",
  })
  label(@Root() { label, type }: RelationNode, @Arg("lang", () => String, langArg) lang: string | null) {
    return chooseText(parseTextList(label), lang) ?? type;
  }

  @FieldResolver(() => Actor, {
    description: "The actor at the start of the relation, such as the owner, the payer or the parent.",
  })
  async from(@Root() relation: RelationNode, @Ctx() context: Context) {
    return (await participantsInRole(relation, "FROM", context))[0];
  }

  @FieldResolver(() => Actor, { description: "The actor at the end of the relation." })
  async to(@Root() relation: RelationNode, @Ctx() context: Context) {
    return (await participantsInRole(relation, "TO", context))[0];
  }
}

/** Resolvers of the fields that only one kind of relation has. */
export const relationKindResolvers = [
  MeetingResolver,
  SanctionResolver,
  StatementResolver,
  AffiliationResolver,
  AssociationResolver,
];
