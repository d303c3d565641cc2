import { type ReactNode, useEffect, useState } from "react";
import { type ApiError, isDeadlineExceeded } from "../api/request.ts";
import type { ApiQuery } from "../api/useApiQuery.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { Button } from "./Button.tsx";
import { Note } from "./Note.tsx";
import styles from "./QueryState.module.css";
import { VisuallyHidden } from "./VisuallyHidden.tsx";

interface Props<Data> {
  readonly query: ApiQuery<Data>;
  /** How many lines the placeholder has while the first result loads. */
  readonly lines?: number;
  /** Renders the result. */
  readonly children?: (data: Data) => ReactNode;
}

/** A query's result, or its loading, slow, cancelled or failed state. */
export function QueryState<Data>({ query, lines = 4, children }: Props<Data>) {
  const { data, isFetching } = query;
  return (
    <>
      {isFetching && data === undefined && <Skeleton lines={lines} />}
      {isFetching && <SlowNote onCancel={query.cancel} />}
      <ErrorNote query={query} />
      {data !== undefined && children && <div aria-busy={isFetching}>{children(data)}</div>}
    </>
  );
}

function Skeleton({ lines }: { lines: number }) {
  const messages = useMessages();
  return (
    <div className={styles.skeleton} role="status">
      <VisuallyHidden>{messages.loading}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles.line} aria-hidden="true" />
      ))}
    </div>
  );
}

/** Appears when a query takes long, with a button that cancels it. */
export function SlowNote({ onCancel }: { onCancel: () => void }) {
  const messages = useMessages();
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), 1_500);
    return () => clearTimeout(timer);
  }, []);
  if (!isSlow) return null;
  return (
    <Note role="status">
      {messages.slow}{" "}
      <Button variant="link" onClick={onCancel}>
        {messages.cancel}
      </Button>
    </Note>
  );
}

/** The error of a query, or that it was cancelled, with a button that runs it again; `children` offers other actions. */
export function ErrorNote<Data>({ query, children }: { query: ApiQuery<Data>; children?: ReactNode }) {
  const messages = useMessages();
  const { error, isCancelled, refetch } = query;
  if (!error && !isCancelled) return null;
  return (
    <Note variant="error" role="alert">
      {error ? <ErrorText error={error} /> : messages.cancelled}{" "}
      <Button variant="link" onClick={refetch}>
        {messages.retry}
      </Button>
      {children}
    </Note>
  );
}

function ErrorText({ error }: { error: ApiError }) {
  const messages = useMessages();
  if (isDeadlineExceeded(error)) return messages.tooSlow;
  return (
    <>
      {messages.failed} {/* The API's messages are in English. */}
      <bdi lang="en" dir="ltr">
        {error.message}
      </bdi>
    </>
  );
}
