import type { CodegenConfig } from "@graphql-codegen/cli";

/** Typed operations for the tests, from the schema that is served and the examples that are documented. */
const config: CodegenConfig = {
  schema: "schema/schema.graphql",
  documents: ["schema/*.graphql", "!schema/schema.graphql", "tests/**/*.graphql"],
  importExtension: ".ts",
  generates: {
    "tests/generated/": {
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
