import { createHash } from "node:crypto";
import { type ASTNode, type DocumentNode, type FormattedExecutionResult, Kind, visit } from "graphql";
import { GraphUnavailable, Overloaded } from "../../errors/errors.ts";
import type { ChangeRow } from "../../graphql/change/change.queries.ts";
import type { GraphqlRequest } from "./operations.ts";
import { SharedWork } from "./sharedWork.ts";

/** Events that are answered at once; the others wait their turn. */
const answersAtOnce = 8;

/** Answers a subscription's document for one change. */
type AnswerEvent = (request: GraphqlRequest, change: ChangeRow) => Promise<FormattedExecutionResult>;

/** Answers events. Subscriptions that select the same fields share one answer for each change. */
export class EventAnswers {
  readonly #answer: AnswerEvent;
  readonly #answers = new SharedWork<FormattedExecutionResult>(answersAtOnce);

  constructor(answer: AnswerEvent) {
    this.#answer = answer;
  }

  /** @param selection as `selectionKey` says @throws GraphUnavailable, Overloaded: the same answer may succeed later */
  answer(selection: string, request: GraphqlRequest, change: ChangeRow): Promise<FormattedExecutionResult> {
    return this.#answers.do(`${change.id} ${selection}`, async () => {
      const result = await this.#answer(request, change);
      const codes = result.errors?.map(({ extensions }) => extensions?.code) ?? [];
      if (codes.includes("GRAPH_UNAVAILABLE")) throw new GraphUnavailable();
      if (codes.includes("OVERLOADED")) throw new Overloaded();
      return result;
    });
  }
}

/** The same for subscriptions whose events have the same fields: the arguments of the subscription itself do not count. */
export function selectionKey(document: DocumentNode, { query, operationName, variables }: GraphqlRequest): string {
  const used = new Set<string>();
  const parts = document.definitions.flatMap((definition): ASTNode[] =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? definition.selectionSet.selections.map((each) => (each.kind === Kind.FIELD ? { ...each, arguments: [] } : each))
      : [definition],
  );
  for (const part of parts) visit(part, { Variable: ({ name }) => void used.add(name.value) });
  const values = Object.entries(variables ?? {}).filter(([name]) => used.has(name));
  return createHash("sha256")
    .update(JSON.stringify([query, operationName, values]))
    .digest("base64");
}
