import type { DocumentTypeDecoration } from "@graphql-typed-document-node/core";
import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { refreshData } from "../api/queryClient.ts";
import { type ApiError, asApiError } from "../api/request.ts";
import { sendMutation } from "../api/sendMutation.ts";
import { createRequestIds } from "./requestIds.ts";

export interface Submission<Input> {
  /** Sends an input, or one that has to be prepared by other requests. */
  readonly submit: (input: Input | (() => Promise<Input>)) => void;
  readonly isPending: boolean;
  readonly error: ApiError | null;
}

/** Sends a form's mutation, and then loads what the page shows again. While one is on its way, no second one starts. */
export function useSubmission<Data, Input extends object>(
  operation: DocumentTypeDecoration<Data, { input: Input; lang?: string }>,
  onDone: (data: Data) => void,
  lang?: string,
): Submission<Input> {
  const client = useQueryClient();
  const idOf = useRef(createRequestIds());
  const isRunning = useRef(false);
  const [isPending, setIsPending] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);

  async function send(given: Input | (() => Promise<Input>)): Promise<void> {
    const input = typeof given === "function" ? await given() : given;
    const withId = { ...input, requestId: idOf.current(input) };
    onDone(await sendMutation(operation, { input: withId, ...(lang !== undefined && { lang }) }));
    void refreshData(client);
  }

  const submit = (input: Input | (() => Promise<Input>)) => {
    if (isRunning.current) return;
    isRunning.current = true;
    setIsPending(true);
    setError(null);
    send(input)
      .catch((reason: unknown) => setError(asApiError(reason)))
      .finally(() => {
        isRunning.current = false;
        setIsPending(false);
      });
  };
  return { submit, isPending, error };
}
