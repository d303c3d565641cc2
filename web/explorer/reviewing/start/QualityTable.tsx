import { ReviewQualityDocument, type ReviewQualityQuery } from "../../api/deferred/generated/graphql.ts";
import { useOperation } from "../../api/useApiQuery.ts";
import { Note } from "../../components/Note.tsx";
import { QueryState } from "../../components/QueryState.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { useCurationMessages } from "../../i18n/useCurationMessages.ts";
import { qualityByKind } from "./qualityByKind.ts";
import styles from "./ReviewStart.module.css";

export type RuleQuality = ReviewQualityQuery["reviewQuality"][number];

/** How often each rule was right, by the decisions of editors. */
export function QualityTable() {
  const messages = useCurationMessages();
  const query = useOperation(ReviewQualityDocument, {});
  return (
    <section aria-label={messages.quality}>
      <h3>{messages.quality}</h3>
      <QueryState query={query} lines={4}>
        {({ reviewQuality }) => {
          const decided = reviewQuality.filter(({ accepted, rejected }) => accepted + rejected > 0);
          if (decided.length === 0) return <Note>{messages.noDecisions}</Note>;
          return (
            <>
              <p className={styles.explained}>{messages.qualityExplained}</p>
              <div className={styles.scroll}>
                <table className={styles.table}>
                  <thead>
                    <tr>
                      <th scope="col">{messages.rule}</th>
                      <th scope="col">{messages.right}</th>
                      <th scope="col">{messages.accepted}</th>
                      <th scope="col">{messages.corrected}</th>
                      <th scope="col">{messages.rejected}</th>
                      <th scope="col">{messages.pending}</th>
                    </tr>
                  </thead>
                  {qualityByKind(decided).map(({ kind, total, rules }) => (
                    <KindRows key={kind} kind={kind} total={total} rules={rules} />
                  ))}
                </table>
              </div>
            </>
          );
        }}
      </QueryState>
    </section>
  );
}

/** A kind of relation with the sum of its rules, and the rules. */
function KindRows({ kind, total, rules }: ReturnType<typeof qualityByKind>[number]) {
  const messages = useCurationMessages();
  const { ontology } = useExplorer();
  return (
    <tbody>
      <Row name={messages.kindNames[kind] ?? ontology.relationKind(kind)} quality={total} isSum />
      {rules.map((rule) => (
        <Row key={rule.proposedBy} name={rule.proposedBy} quality={rule} />
      ))}
    </tbody>
  );
}

function Row({ name, quality, isSum = false }: { name: string; quality: RuleQuality; isSum?: boolean }) {
  const { locale } = useCurationMessages();
  const { precision, accepted, corrected, rejected, pending } = quality;
  const counts = { accepted, corrected, rejected, pending };
  return (
    <tr data-sum={isSum}>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      <td>{precision?.toLocaleString(locale, { style: "percent" })}</td>
      {Object.entries(counts).map(([key, count]) => (
        <td key={key}>{count.toLocaleString(locale)}</td>
      ))}
    </tr>
  );
}
