import { type ReactNode, useEffect, useState } from "react";
import { connection, useGone } from "../api/connection.ts";
import type { Asked } from "../api/useAsk.ts";
import { useMessages } from "../i18n/useMessages.ts";

/** How a question stands: what is shown while it is asked, when it is slow, and when it fails. */
export function Asking<Data>({
  asked,
  lines = 4,
  children,
}: {
  asked: Asked<Data>;
  lines?: number;
  children?: (data: Data) => ReactNode;
}) {
  const { data, busy, fault } = asked;
  return (
    <>
      {busy && data === undefined && <Skeleton lines={lines} />}
      {busy && <Slow onCancel={asked.cancel} />}
      {fault && <FaultNote asked={asked} />}
      {data !== undefined && children && <div aria-busy={busy}>{children(data)}</div>}
    </>
  );
}

function Skeleton({ lines }: { lines: number }) {
  const messages = useMessages();
  return (
    <div className="skeleton" role="status">
      <span className="unseen">{messages.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} aria-hidden="true" />
      ))}
    </div>
  );
}

/** Says so once an answer takes longer than a moment, and lets it be ended. */
export function Slow({ onCancel }: { onCancel: () => void }) {
  const messages = useMessages();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 1_500);
    return () => clearTimeout(timer);
  }, []);
  if (!slow) return null;
  return (
    <p className="note" role="status">
      {messages.slow}{" "}
      <button type="button" className="link" onClick={onCancel}>
        {messages.cancel}
      </button>
    </p>
  );
}

export function FaultNote<Data>({ asked, children }: { asked: Asked<Data>; children?: ReactNode }) {
  const messages = useMessages();
  const { fault } = asked;
  if (!fault) return null;
  return (
    <p className="note fault" role="alert">
      {fault.code === "CANCELLED" ? messages.cancelled : messages.failed} {/* The API speaks English. */}
      {fault.code !== "CANCELLED" && (
        <bdi lang="en" dir="ltr">
          {fault.message}
        </bdi>
      )}{" "}
      <button type="button" className="link" onClick={asked.retry}>
        {messages.retry}
      </button>
      {children}
    </p>
  );
}

/** The server is gone: nothing on the page is lost, and it comes back by itself. */
export function GoneBanner() {
  const messages = useMessages();
  const gone = useGone();
  return (
    <div role="alert" className="gone" hidden={!gone}>
      {gone && (
        <>
          {messages.gone}{" "}
          <button type="button" className="link" onClick={connection.tryNow}>
            {messages.tryNow}
          </button>
        </>
      )}
    </div>
  );
}
