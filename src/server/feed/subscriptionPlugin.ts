import { type ApolloServerPlugin, HeaderMap } from "@apollo/server";
import { BadUserInput } from "../../errors/errors.ts";
import { isIncluded } from "../../graphql/shared/selection.ts";
import type { ServerContext } from "../admission/admission.ts";

const overHttp =
  "A subscription has many answers: send it over a WebSocket (graphql-transport-ws), or with the header Accept: text/event-stream.";

/** Refuses subscriptions in plain HTTP requests, and only checks those that start: each event is executed when it happens. */
export function subscriptionPlugin(): ApolloServerPlugin<ServerContext> {
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ operation, request: { variables = {} }, contextValue }) {
        if (operation?.operation !== "subscription") return;
        if (contextValue.event === undefined) throw refused(overHttp);
        const isEmpty = !operation.selectionSet.selections.some((each) => isIncluded(each, variables));
        if (isEmpty) throw refused("This subscription skips its only field. Complete the subscription instead.");
      },
      async responseForOperation({ operation, contextValue }) {
        if (operation?.operation !== "subscription" || contextValue.event !== null) return null;
        return { http: { headers: new HeaderMap() }, body: { kind: "single", singleResult: { data: null } } };
      },
    }),
  };
}

function refused(message: string): BadUserInput {
  const error = new BadUserInput(message);
  error.extensions.http = { status: 400 };
  return error;
}
