import type { PathsQuery } from "../../api/generated/graphql.ts";
import { Button } from "../../components/Button.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import type { Messages } from "../../i18n/en.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { hopsLimit, isLoosenable, type LoosenableArgument, loosen } from "../../view/loosen.ts";
import styles from "./NoPathNotice.module.css";

type NoPath = NonNullable<PathsQuery["paths"]["noPath"]>;

/** Why there is no path and, if a single condition prevents one, which, with a button that drops it. */
export function NoPathNotice({ noPath }: { noPath: NoPath }) {
  const messages = useMessages();
  const { run } = useExplorer();
  const { reason, message } = noPath;
  const argument = noPath.loosen !== null && isLoosenable(noPath.loosen) ? noPath.loosen : null;
  return (
    <div className={styles.noPath} role="status">
      <h3>{messages.noPath}</h3>
      {/* The API's message names its arguments: it is for those who write queries. */}
      <p>
        {messages.noPathReasons[reason] ?? message}{" "}
        {argument !== null &&
          (argument === "maxHops"
            ? messages.allowToSeePath(hopsLimit)
            : messages.removeToSeePath(conditionText(argument, messages)))}
      </p>
      {argument !== null && (
        <Button variant="primary" onClick={() => run(loosen(argument))}>
          {argument === "maxHops"
            ? messages.allowHops(hopsLimit)
            : messages.removeCondition(conditionText(argument, messages))}
        </Button>
      )}
    </div>
  );
}

function conditionText(argument: Exclude<LoosenableArgument, "maxHops">, messages: Messages): string {
  const texts: Readonly<Record<typeof argument, string>> = {
    "where.kinds": messages.relationKinds,
    "where.modalities": messages.reportedAs,
    "where.since": messages.fromDate,
    "where.until": messages.untilDate,
    "where.at": messages.asOf,
    "where.knownAt": messages.knownOn,
    "where.minSources": messages.minSources,
    "where.maxDegree": messages.maxDegree,
    "where.direction": messages.forwardOnly,
    "where.inTimeOrder": messages.inTimeOrder,
    "where.via": messages.via,
    "where.avoid": messages.avoid,
  };
  return texts[argument];
}
