import "reflect-metadata";
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from "graphql";
import { buildSchema } from "type-graphql";
import { ActorResolver, OrganizationResolver } from "./actor/actor.resolver.ts";
import { Person, State } from "./actor/actor.type.ts";
import { AnnotationResolver } from "./annotation/annotation.resolver.ts";
import { ChangeResolver, HistoryResolver, VersionsResolver } from "./change/change.resolver.ts";
import { ChangeFeedResolver } from "./change/changeFeed.ts";
import { resolveDirectly } from "./directResolvers.ts";
import { DocumentResolver } from "./document/document.resolver.ts";
import { DocumentEdgeResolver } from "./document/documentEdge.resolver.ts";
import { DuplicateResolver } from "./duplicate/duplicate.resolver.ts";
import { EvidenceResolver } from "./evidence/evidence.resolver.ts";
import { ImportRunResolver } from "./importRun/importRun.resolver.ts";
import { MergeResolver } from "./merge/merge.resolver.ts";
import { MergeRecordResolver } from "./merge/mergeRecord.resolver.ts";
import { MutationResolver } from "./mutation/mutation.resolver.ts";
import { NetworkResolver } from "./network/network.resolver.ts";
import { NodeResolver } from "./node.resolver.ts";
import { OntologyResolver, RelationKindInfoResolver, TermInfoResolver } from "./ontology/ontology.resolver.ts";
import { OverviewResolver } from "./overview/overview.resolver.ts";
import { PathResolver, PathStepResolver } from "./path/path.resolver.ts";
import { DocumentProposalsResolver, ProposalResolver, ProposedActorResolver } from "./proposal/proposal.resolver.ts";
import { ProposalMutationsResolver } from "./proposal/proposalMutations.resolver.ts";
import { ReaderResolver } from "./proposal/reader.resolver.ts";
import { ReviewResolver, RuleQualityResolver } from "./proposal/review.resolver.ts";
import { RelationResolver } from "./relation/relation.resolver.ts";
import { relationTypes } from "./relation/relation.type.ts";
import { relationKindResolvers } from "./relation/relationKinds.resolver.ts";
import { describeConstraints } from "./shared/constraint.ts";
import { TimelineResolver } from "./timeline/timeline.resolver.ts";
import { applyAccessRules } from "./viewer/accessRules.ts";
import { ViewerResolver } from "./viewer/viewer.resolver.ts";

/** The schema that the server executes, built from all resolvers. */
export async function createSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [
      NodeResolver,
      ActorResolver,
      OrganizationResolver,
      RelationResolver,
      ...relationKindResolvers,
      DocumentResolver,
      DocumentEdgeResolver,
      EvidenceResolver,
      OntologyResolver,
      TermInfoResolver,
      RelationKindInfoResolver,
      NetworkResolver,
      TimelineResolver,
      OverviewResolver,
      PathResolver,
      PathStepResolver,
      ImportRunResolver,
      AnnotationResolver,
      ChangeFeedResolver,
      DuplicateResolver,
      MergeResolver,
      MergeRecordResolver,
      ViewerResolver,
      ChangeResolver,
      HistoryResolver,
      VersionsResolver,
      MutationResolver,
      ProposalResolver,
      ProposedActorResolver,
      DocumentProposalsResolver,
      ProposalMutationsResolver,
      ReaderResolver,
      ReviewResolver,
      RuleQualityResolver,
    ],
    orphanedTypes: [Person, State, ...Object.values(relationTypes)],
    // Arguments are checked in the services, with messages that say what to do.
    validate: false,
    // type-graphql wants one although no subscription uses it.
    pubSub: { publish() {}, subscribe: () => (async function* () {})() },
  });
  // type-graphql creates the root type and offers no option for its description.
  schema.getQueryType()!.description =
    "The entry points of the graph: actors, the relations between them, the documents that report these relations, and the paths between actors.";
  schema.getSubscriptionType()!.description = "What a client is sent as it happens.";
  schema.getMutationType()!.description =
    "Every mutation takes one input and needs the role EDITOR. It is written completely or, if it is refused, not at all.";
  describeConstraints(schema);
  resolveDirectly(schema);
  applyAccessRules(schema);
  return schema;
}

/** The SDL for `schema/schema.graphql`. */
export async function printServedSchema(): Promise<string> {
  return `# The served schema. Generated from the classes in src/graphql by \`npm run generate\`; do not edit.\n\n${printSchema(lexicographicSortSchema(await createSchema()))}\n`;
}
