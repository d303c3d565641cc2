import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import {
  AcceptProposalsDocument,
  type ProposalEdit,
  type ProposalState,
  RejectProposalsDocument,
} from "../../api/deferred/generated/graphql.ts";
import { refreshData } from "../../api/queryClient.ts";
import { type ApiError, asApiError } from "../../api/request.ts";
import { sendMutation } from "../../api/sendMutation.ts";
import { useCurationMessages } from "../../i18n/useCurationMessages.ts";
import type { Proposal, StateOf } from "../proposals.ts";
import { type Decided, takeBack } from "./takeBack.ts";
import { type UndoEntry, withoutProposal } from "./undoStack.ts";

/** What an editor has decided about the proposals of a document. */
export interface Decisions {
  /** The state of a proposal, also while its decision is being saved. */
  readonly stateOf: StateOf;
  readonly isSending: (id: string) => boolean;
  /** Why the decision about a proposal was refused. */
  readonly errorOf: (id: string) => ApiError | undefined;
  readonly accept: (proposals: readonly Proposal[], edits: readonly ProposalEdit[]) => void;
  readonly reject: (proposals: readonly Proposal[], reason: string) => void;
  /** Lets a proposal wait again. */
  readonly reopen: (proposal: Proposal) => void;
  /** Takes back the last decision of this review, and returns the ids of its proposals; undefined if there is none. */
  readonly undo: (() => readonly string[]) | undefined;
  /** The last decision, to be announced. */
  readonly last: { readonly state: ProposalState; readonly count: number } | null;
}

/**
 * Decides about proposals, one decision after the other. The page shows each at once and does not wait for the server; a decision
 * that is refused is shown as such at its proposals.
 */
export function useDecisions(document: string): Decisions {
  const client = useQueryClient();
  const messages = useCurationMessages();
  const queue = useRef(Promise.resolve());
  const latest = useRef(0);
  const [undoStack, setUndoStack] = useState<readonly UndoEntry[]>([]);
  const [sent, setSent] = useState<ReadonlyMap<string, ProposalState>>(new Map());
  const [errors, setErrors] = useState<ReadonlyMap<string, ApiError>>(new Map());
  const [last, setLast] = useState<Decisions["last"]>(null);

  function enqueue(ids: readonly string[], state: ProposalState, send: () => Promise<void>, onRefused?: () => void) {
    setSent((now) => new Map([...now, ...ids.map((id) => [id, state] as const)]));
    setErrors((now) => new Map([...now].filter(([id]) => !ids.includes(id))));
    setLast({ state, count: ids.length });
    const own = ++latest.current;
    const isLatest = () => own === latest.current;
    queue.current = queue.current.then(async () => {
      try {
        await send();
      } catch (error) {
        const refusal = asApiError(error);
        setErrors((now) => new Map([...now, ...ids.map((id) => [id, refusal] as const)]));
        // A later decision about the same proposal may be on its way.
        setSent((now) => new Map([...now].filter(([id, each]) => !(ids.includes(id) && each === state))));
        setLast(null);
        onRefused?.();
      }
      if (isLatest()) void reload();
    });
    // The next decision does not wait for the page. If it comes while this loads, it loads the page again.
    async function reload(): Promise<void> {
      await refreshData(client);
      if (isLatest()) setSent(new Map());
    }
  }

  function decide(proposals: readonly Proposal[], state: Decided["state"], send: () => Promise<readonly string[]>) {
    const entry: UndoEntry = { ids: proposals.map(({ id }) => id), decided: null };
    setUndoStack((entries) => [...entries, entry]);
    enqueue(
      entry.ids,
      state,
      async () => {
        entry.decided = { state, proposals, relations: await send() };
      },
      () => setUndoStack((entries) => entries.filter((each) => each !== entry)),
    );
  }

  const top = undoStack.at(-1);
  return {
    stateOf: ({ id, state }) => sent.get(id) ?? state,
    isSending: (id) => sent.has(id),
    errorOf: (id) => errors.get(id),
    accept: (proposals, edits) => {
      const input = { proposals: proposals.map(({ id }) => id), edits: [...edits] };
      decide(proposals, "ACCEPTED", async () => {
        const { acceptProposals } = await sendMutation(AcceptProposalsDocument, { input });
        return acceptProposals.relations.map(({ id }) => id);
      });
    },
    reject: (proposals, reason) => {
      const input = { proposals: proposals.map(({ id }) => id), reason };
      decide(proposals, "REJECTED", async () => {
        await sendMutation(RejectProposalsDocument, { input });
        return [];
      });
    },
    reopen: (proposal) => {
      const { id, state, accepted } = proposal;
      if (state === "PENDING") return;
      const relation = accepted?.id ?? null;
      const decided = { state, proposals: [proposal], relations: relation === null ? [] : [relation] };
      setUndoStack((entries) => withoutProposal(entries, id, relation));
      enqueue([id], "PENDING", () => takeBack(decided, document, messages.takenBack, sendMutation));
    },
    undo:
      top &&
      (() => {
        setUndoStack((entries) => entries.filter((entry) => entry !== top));
        // A decision that is still on its way is saved first.
        enqueue(top.ids, "PENDING", async () => {
          if (top.decided) await takeBack(top.decided, document, messages.takenBack, sendMutation);
        });
        return top.ids;
      }),
    last,
  };
}
