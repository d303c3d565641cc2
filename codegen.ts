import type { CodegenConfig } from "@graphql-codegen/cli";

/** Typed operations from the schema that is served: those in tests and examples, and those of the explorer. */
const config: CodegenConfig = {
  schema: "schema/schema.graphql",
  importExtension: ".ts",
  generates: {
    "web/explorer/api/generated/": {
      documents: ["web/explorer/**/*.graphql"],
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { DateTime: "string", PartialDate: "string" },
        // The texts alone: the page needs no parser.
        documentMode: "string",
      },
    },
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
