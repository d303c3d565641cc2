import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Role } from "../../ontology/roles.ts";
import { chooseText } from "../../text/chooseText.ts";
import type { ActorRow } from "../actor/actor.queries.ts";
import { Actor } from "../actor/actor.type.ts";
import type { Context } from "../context.ts";
import { SanctionMeasure } from "../shared/enums.ts";
import { inForce } from "./inForce.ts";
import type { ListedRelation } from "./relation.service.ts";
import { Affiliation, Association, Meeting, Sanction, Statement } from "./relation.type.ts";

const inLanguage = { nullable: true, description: "The reader's language as a BCP 47 tag." };

/** The participants of one role. */
async function inRole(relation: ListedRelation, role: Role, { loaders }: Context): Promise<ActorRow[]> {
  const participants = await loaders.relations.participants.load(relation);
  return participants.filter((participant) => participant.role === role).map(({ actor }) => actor);
}

@Resolver(() => Meeting)
export class MeetingResolver {
  @FieldResolver(() => [String], { description: "What was spoken about, as the source words it." })
  topics(@Root() { topics }: ListedRelation) {
    return topics ?? [];
  }
}

@Resolver(() => Sanction)
export class SanctionResolver {
  @FieldResolver(() => [Actor], { description: "Who laid it; empty where the source does not say." })
  issuers(@Root() relation: ListedRelation, @Ctx() context: Context) {
    return inRole(relation, "ISSUER", context);
  }

  @FieldResolver(() => [Actor], { description: "Whom it restricts." })
  targets(@Root() relation: ListedRelation, @Ctx() context: Context) {
    return inRole(relation, "TARGET", context);
  }

  @FieldResolver(() => [SanctionMeasure], { description: "What it does; empty where the source does not say." })
  measures(@Root() { measures }: ListedRelation) {
    return measures ?? [];
  }

  @FieldResolver(() => Boolean, {
    description:
      "Whether it is asserted and in force today (UTC), or on where.at. One without a date counts as in force.",
  })
  inForce(@Root() relation: ListedRelation, @Ctx() { today }: Context) {
    return inForce(relation, relation.at ?? today);
  }
}

@Resolver(() => Statement)
export class StatementResolver {
  @FieldResolver(() => [Actor], { description: "Who said it; several where they said it together." })
  speakers(@Root() relation: ListedRelation, @Ctx() context: Context) {
    return inRole(relation, "SPEAKER", context);
  }

  @FieldResolver(() => [Actor], { description: "About whom; empty where it is about nobody in the graph." })
  about(@Root() relation: ListedRelation, @Ctx() context: Context) {
    return inRole(relation, "SUBJECT", context);
  }
}

@Resolver(() => Affiliation)
export class AffiliationResolver {
  @FieldResolver(() => Actor, { description: "Who belongs." })
  async member(@Root() relation: ListedRelation, @Ctx() context: Context) {
    return (await inRole(relation, "MEMBER", context))[0];
  }

  @FieldResolver(() => Actor, { description: "To what it belongs." })
  async of(@Root() relation: ListedRelation, @Ctx() context: Context) {
    return (await inRole(relation, "BODY", context))[0];
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "As what: head of state, minister, as the source words it.",
  })
  role(@Root() { role }: ListedRelation, @Arg("lang", () => String, inLanguage) lang: string | null) {
    return chooseText(role, lang);
  }
}

@Resolver(() => Association)
export class AssociationResolver {
  @FieldResolver(() => String, { description: "The sort of tie, for readers; its type where it has no label." })
  label(@Root() { label, type }: ListedRelation, @Arg("lang", () => String, inLanguage) lang: string | null) {
    return chooseText(label, lang) ?? type;
  }

  @FieldResolver(() => Actor, { description: "The one end: the owner, the payer, the parent." })
  async from(@Root() relation: ListedRelation, @Ctx() context: Context) {
    return (await inRole(relation, "FROM", context))[0];
  }

  @FieldResolver(() => Actor, { description: "The other end." })
  async to(@Root() relation: ListedRelation, @Ctx() context: Context) {
    return (await inRole(relation, "TO", context))[0];
  }
}
