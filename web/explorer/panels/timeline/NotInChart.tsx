import { Button } from "../../components/Button.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { rangeText } from "../../i18n/dates.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { filter } from "../../view/commands.ts";
import type { Histogram } from "./loadHistogram.ts";
import { type Bucket, countOf } from "./outliers.ts";

/** How many relations have no place in the bars, each number with a button that shows them. */
export function NotInChart({ histogram, showYears }: { histogram: Histogram; showYears: () => void }) {
  const messages = useMessages();
  const { run } = useExplorer();
  const { undated, coarser, outliers } = histogram;
  const showOnly = (buckets: readonly Bucket[]) =>
    run(filter({ since: buckets[0]!.start, until: buckets.at(-1)!.start, at: null, undated: "omitted" }));
  const notShown = [
    ...[outliers.before, outliers.after]
      .filter((buckets) => buckets.length > 0)
      .map((buckets) => ({
        text: messages.outOfRange(countOf(buckets), rangeText(buckets[0]!.start, buckets.at(-1)!.start, messages)),
        show: () => showOnly(buckets),
      })),
    ...(coarser > 0 ? [{ text: messages.lessPrecise(coarser), show: showYears }] : []),
    ...(undated > 0 ? [{ text: messages.undatedCount(undated), show: () => run(filter({ undated: "only" })) }] : []),
  ];
  return notShown.map(({ text, show }) => (
    <Button key={text} variant="link" onClick={show}>
      {text}
    </Button>
  ));
}
