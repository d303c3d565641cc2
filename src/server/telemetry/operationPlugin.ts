import type { ApolloServerPlugin } from "@apollo/server";
import { currentRequest } from "./requestRecord.ts";

/** Records the name of each operation. */
export function operationPlugin(): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ operationName }) => {
        const record = currentRequest();
        if (record) record.operation = operationName;
      },
    }),
  };
}
