import "reflect-metadata";
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from "graphql";
import { buildSchema } from "type-graphql";
import { ActorResolver, OrganizationResolver } from "./actor/actor.resolver.ts";
import { Person, State } from "./actor/actor.type.ts";
import { DocumentResolver } from "./document/document.resolver.ts";
import { EvidenceResolver } from "./evidence/evidence.resolver.ts";
import { ImportRunResolver } from "./importRun/importRun.resolver.ts";
import { NetworkResolver } from "./network/network.resolver.ts";
import { NodeResolver } from "./node.resolver.ts";
import { OntologyResolver, RelationKindInfoResolver, TermInfoResolver } from "./ontology/ontology.resolver.ts";
import { PathResolver, PathStepResolver } from "./path/path.resolver.ts";
import { RelationResolver } from "./relation/relation.resolver.ts";
import {
  AffiliationResolver,
  AssociationResolver,
  MeetingResolver,
  SanctionResolver,
  StatementResolver,
} from "./relation/relationKinds.resolver.ts";
import { TimelineResolver } from "./timeline/timeline.resolver.ts";

/** The schema that clients are served: every resolver of the project, wired. */
export async function createSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [
      NodeResolver,
      ActorResolver,
      OrganizationResolver,
      RelationResolver,
      MeetingResolver,
      SanctionResolver,
      StatementResolver,
      AffiliationResolver,
      AssociationResolver,
      DocumentResolver,
      EvidenceResolver,
      OntologyResolver,
      TermInfoResolver,
      RelationKindInfoResolver,
      NetworkResolver,
      TimelineResolver,
      PathResolver,
      PathStepResolver,
      ImportRunResolver,
    ],
    orphanedTypes: [Person, State],
    // Our own checks say what to do; a validator's messages would not.
    validate: false,
  });
  // type-graphql makes the root type itself and has no place for its description.
  schema.getQueryType()!.description =
    "What can be asked: who, tied to whom, as of when, through whom, on what evidence.";
  return schema;
}

/** The served schema as `schema/schema.graphql` holds it. */
export async function printServedSchema(): Promise<string> {
  return `# What is served. Written by \`npm run generate\`; the classes in src/ are the source.\n\n${printSchema(lexicographicSortSchema(await createSchema()))}\n`;
}
