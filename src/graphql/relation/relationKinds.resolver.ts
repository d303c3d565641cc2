import { Arg, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import type { Role } from "../../ontology/roles.ts";
import { chooseText } from "../../text/chooseText.ts";
import { parseTextList } from "../../text/textList.ts";
import { actorParts } from "../actor/actor.parts.ts";
import type { ActorRow } from "../actor/actor.queries.ts";
import { Actor } from "../actor/actor.type.ts";
import type { Context } from "../context.ts";
import { langArg } from "../shared/args.ts";
import { type Known, withKnown } from "../shared/batch.ts";
import { SanctionMeasureEnum } from "../shared/enums.ts";
import type { Selection } from "../shared/selection.ts";
import { Text, textsOf } from "../shared/text.type.ts";
import { isInForce, type RelationNode } from "./relation.service.ts";
import { Affiliation, Association, Meeting, Sanction, Statement } from "./relation.type.ts";

/** The participants with a role. */
function participantsInRole(
  relation: RelationNode,
  role: Role,
  { loaders }: Context,
  selection: Selection,
): Known<ActorRow[]> {
  const { names } = actorParts(selection);
  return withKnown(loaders.relations.participants({ names }).load(relation), (participants) =>
    participants.filter((participant) => participant.role === role).map(({ actor }) => actor),
  );
}

function participantInRole(...args: Parameters<typeof participantsInRole>): Known<ActorRow | undefined> {
  return withKnown(participantsInRole(...args), ([actor]) => actor);
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
  issuers(@Root() relation: RelationNode, @Ctx() context: Context, @Info() selection: Selection) {
    return participantsInRole(relation, "ISSUER", context, selection);
  }

  @FieldResolver(() => [Actor], { description: "The actors that it restricts." })
  targets(@Root() relation: RelationNode, @Ctx() context: Context, @Info() selection: Selection) {
    return participantsInRole(relation, "TARGET", context, selection);
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
  speakers(@Root() relation: RelationNode, @Ctx() context: Context, @Info() selection: Selection) {
    return participantsInRole(relation, "SPEAKER", context, selection);
  }

  @FieldResolver(() => [Actor], {
    description: "The actors that the statement is about; empty if none of them is in the graph.",
  })
  about(@Root() relation: RelationNode, @Ctx() context: Context, @Info() selection: Selection) {
    return participantsInRole(relation, "SUBJECT", context, selection);
  }
}

@Resolver(() => Affiliation)
class AffiliationResolver {
  @FieldResolver(() => Actor, { description: "The member, officer or organ." })
  member(@Root() relation: RelationNode, @Ctx() context: Context, @Info() selection: Selection) {
    return participantInRole(relation, "MEMBER", context, selection);
  }

  @FieldResolver(() => Actor, { description: "The body that it belongs to." })
  of(@Root() relation: RelationNode, @Ctx() context: Context, @Info() selection: Selection) {
    return participantInRole(relation, "BODY", context, selection);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "The position held, such as head of state or minister, in the words of the source; null if the source does not say.",
  })
  role(@Root() { role }: RelationNode, @Arg("lang", () => String, langArg) lang: string | null) {
    return chooseText(parseTextList(role), lang);
  }

  @FieldResolver(() => [Text], { description: "The position in each language in which it was recorded." })
  roleTexts(@Root() { role }: RelationNode) {
    return textsOf(role);
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

  @FieldResolver(() => [Text], { description: "The label in each language in which it was recorded; often none." })
  labelTexts(@Root() { label }: RelationNode) {
    return textsOf(label);
  }

  @FieldResolver(() => Actor, {
    description: "The actor at the start of the relation, such as the owner, the payer or the parent.",
  })
  from(@Root() relation: RelationNode, @Ctx() context: Context, @Info() selection: Selection) {
    return participantInRole(relation, "FROM", context, selection);
  }

  @FieldResolver(() => Actor, { description: "The actor at the end of the relation." })
  to(@Root() relation: RelationNode, @Ctx() context: Context, @Info() selection: Selection) {
    return participantInRole(relation, "TO", context, selection);
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
