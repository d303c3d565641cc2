import type { ApolloServerPlugin } from "@apollo/server";
import { statusOf } from "../http/requestErrors.ts";

/** The codes of refused mutations, of which nothing was done. */
const refusals: readonly unknown[] = ["UNAUTHENTICATED", "FORBIDDEN"];

/** Answers refused mutations with the HTTP status of their error, as requests that are refused before they run. */
export function refusalPlugin(): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response: { body, http } }) => {
        if (body.kind !== "single" || body.singleResult.data) return;
        const code = body.singleResult.errors?.[0]?.extensions?.code;
        if (!refusals.includes(code)) return;
        http.status = statusOf(code);
        if (code === "UNAUTHENTICATED") http.headers.set("www-authenticate", "Bearer");
      },
    }),
  };
}
