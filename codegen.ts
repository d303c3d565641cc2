import type { CodegenConfig } from "@graphql-codegen/cli";

/** Typed operations for the tests, from the schema that is served and the operations in tests and examples. */
const config: CodegenConfig = {
  schema: "schema/schema.graphql",
  documents: ["schema/examples.graphql", "tests/**/*.ts", "!tests/generated"],
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
