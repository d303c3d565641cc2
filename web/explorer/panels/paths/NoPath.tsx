import type { PathAnswer } from "../../api/usePaths.ts";
import { useExplorer } from "../../ExplorerContext.ts";
import { findPaths } from "../../view/commands.ts";
import { type Condition, isCondition, loosened } from "../../view/loosen.ts";
import type { PathQuery } from "../../view/view.ts";
import type { Messages } from "../../i18n/en.ts";
import { useMessages } from "../../i18n/useMessages.ts";

/** Why there is no path, and the one condition without which there would be one. */
export function NoPath({ noPath, pathQuery }: { noPath: NonNullable<PathAnswer["noPath"]>; pathQuery: PathQuery }) {
  const messages = useMessages();
  const { run, view } = useExplorer();
  const { reason, message, loosen } = noPath;
  return (
    <div className="no-path" role="status">
      <h3>{messages.noPath}</h3>
      {/* The API speaks English, and knows how long the shortest is. */}
      <p>{view.lang === "en" ? message : (messages.reasons[reason] ?? message)}</p>
      {loosen !== null && isCondition(loosen) && (
        <button type="button" className="button primary" onClick={() => run(findPaths(loosened(pathQuery, loosen)))}>
          {messages.loosen(conditionText(loosen, messages))}
        </button>
      )}
    </div>
  );
}

function conditionText(condition: Condition, messages: Messages): string {
  const texts: Readonly<Record<Condition, string>> = {
    maxHops: messages.maxHops,
    "where.kinds": messages.anyKind,
    "where.since": messages.sinceYear,
    "where.until": messages.untilYear,
    "where.minSources": messages.minSources,
    "where.maxDegree": messages.avoidHubs,
    "where.direction": messages.forwardOnly,
    "where.inTimeOrder": messages.inTimeOrder,
    "where.via": messages.via,
    "where.avoid": messages.avoid,
  };
  return texts[condition];
}
