import type { PathAnswer } from "../../api/usePaths.ts";
import { useExplorer } from "../../ExplorerContext.ts";
import { askPaths } from "../../view/commands.ts";
import { type Condition, isCondition, loosened } from "../../view/loosen.ts";
import type { PathQuestion } from "../../view/view.ts";
import type { Words } from "../../i18n/en.ts";
import { useWords } from "../../i18n/useMessages.ts";

/** Why there is no path, and the one condition without which there would be one. */
export function NoPath({ noPath, question }: { noPath: NonNullable<PathAnswer["noPath"]>; question: PathQuestion }) {
  const words = useWords();
  const { run, view } = useExplorer();
  const { reason, message, loosen } = noPath;
  return (
    <div className="no-path" role="status">
      <h3>{words.noPath}</h3>
      {/* The API speaks English, and knows how long the shortest is. */}
      <p>{view.lang === "en" ? message : (words.reasons[reason] ?? message)}</p>
      {loosen !== null && isCondition(loosen) && (
        <button type="button" className="button primary" onClick={() => run(askPaths(loosened(question, loosen)))}>
          {words.loosen(conditionText(loosen, words))}
        </button>
      )}
    </div>
  );
}

function conditionText(condition: Condition, words: Words): string {
  const texts: Readonly<Record<Condition, string>> = {
    maxHops: words.maxHops,
    "where.kinds": words.anyKind,
    "where.since": words.sinceYear,
    "where.until": words.untilYear,
    "where.minSources": words.minSources,
    "where.maxDegree": words.avoidHubs,
    "where.direction": words.forwardOnly,
    "where.inTimeOrder": words.inTimeOrder,
    "where.via": words.via,
    "where.avoid": words.avoid,
  };
  return texts[condition];
}
