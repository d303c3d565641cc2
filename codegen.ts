import type { CodegenConfig } from "@graphql-codegen/cli";

/** Typed operations for the explorer. */
const explorer = (documents: string[]) =>
  ({
    documents,
    preset: "client",
    presetConfig: { fragmentMasking: false },
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      scalars: { DateTime: "string", PartialDate: "string" },
      // The texts alone: the page needs no parser.
      documentMode: "string",
    },
  }) as const;

/** Typed operations from the schema that is served: those in tests and examples, and those of the explorer. */
const config: CodegenConfig = {
  schema: "schema/schema.graphql",
  importExtension: ".ts",
  generates: {
    "web/explorer/api/generated/": explorer(["web/explorer/api/*.graphql"]),
    // A module of its own, so that the page does not load these texts at the start.
    "web/explorer/api/deferred/generated/": explorer([
      "web/explorer/api/fragments.graphql",
      "web/explorer/api/deferred/*.graphql",
    ]),
    "tests/generated/": {
      documents: ["schema/examples.graphql", "tests/**/*.ts", "!tests/generated"],
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { DateTime: "string", PartialDate: "string" },
        documentMode: "documentNode",
      },
    },
  },
};

export default config;
