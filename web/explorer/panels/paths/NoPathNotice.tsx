import type { PathsQuery } from "../../api/generated/graphql.ts";
import { Button } from "../../components/Button.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import type { Messages } from "../../i18n/en.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { searchPaths } from "../../view/commands.ts";
import { hopsLimit, isLoosenable, type LoosenableArgument, loosen } from "../../view/loosen.ts";
import type { PathArgs } from "../../view/view.ts";
import styles from "./NoPathNotice.module.css";

interface Props {
  readonly noPath: NonNullable<PathsQuery["paths"]["noPath"]>;
  readonly pathArgs: PathArgs;
}

/** Why there is no path and, if a single condition prevents one, which, with a button that drops it. */
export function NoPathNotice({ noPath, pathArgs }: Props) {
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
        <Button variant="primary" onClick={() => run(searchPaths(loosen(pathArgs, argument)))}>
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
    "where.kinds": messages.pathKinds,
    "where.since": messages.startYear,
    "where.until": messages.endYear,
    "where.minSources": messages.minSources,
    "where.maxDegree": messages.maxDegree,
    "where.direction": messages.forwardOnly,
    "where.inTimeOrder": messages.inTimeOrder,
    "where.via": messages.via,
    "where.avoid": messages.avoid,
  };
  return texts[argument];
}
