import type { ProposalState } from "../api/deferred/generated/graphql.ts";
import { SelectField } from "../components/SelectField.tsx";
import { useExplorer } from "../ExplorerContext.ts";
import { useCurationMessages } from "../i18n/useCurationMessages.ts";
import type { Proposal, ProposalFilter } from "./proposals.ts";
import styles from "./ReviewBar.module.css";

interface Props {
  readonly proposals: readonly Proposal[];
  readonly filter: ProposalFilter;
  readonly onChange: (filter: ProposalFilter) => void;
}

const states: readonly ProposalState[] = ["PENDING", "ACCEPTED", "REJECTED"];

/** Chooses proposals by kind, rule, score and state. */
export function FilterFields({ proposals, filter, onChange }: Props) {
  const messages = useCurationMessages();
  const { ontology } = useExplorer();
  const change = (part: Partial<ProposalFilter>) => onChange({ ...filter, ...part });
  const kinds = countedBy(proposals, ({ kind }) => kind);
  const rules = countedBy(
    proposals.filter(({ kind }) => filter.kind === null || kind === filter.kind),
    ({ proposedBy }) => proposedBy,
  );
  const scores = [...new Set(proposals.map(({ score }) => Math.floor(score * 20) / 20))].sort((a, b) => a - b);
  const percent = (score: number) => score.toLocaleString(messages.locale, { style: "percent" });
  const count = (number: number) => number.toLocaleString(messages.locale);
  return (
    <div className={styles.filters}>
      <SelectField
        label={messages.kind}
        value={filter.kind ?? ""}
        options={[
          ["", messages.allKinds],
          ...kinds.map(
            ([kind, size]) =>
              [kind, `${messages.kindNames[kind] ?? ontology.relationKind(kind)} (${count(size)})`] as const,
          ),
        ]}
        onChange={(kind) => change({ kind: kind || null, rule: null })}
      />
      <SelectField
        label={messages.rule}
        value={filter.rule ?? ""}
        options={[
          ["", messages.allRulesShort],
          ...rules.map(([rule, size]) => [rule, `${rule} (${count(size)})`] as const),
        ]}
        onChange={(rule) => change({ rule: rule || null })}
      />
      <SelectField
        label={messages.scoreFilter}
        value={String(filter.minScore)}
        options={[
          ["0", messages.anyScore],
          ...scores.map((score) => [String(score), messages.fromScore(percent(score))] as const),
        ]}
        onChange={(score) => change({ minScore: Number(score) })}
      />
      <SelectField
        label={messages.stateFilter}
        value={filter.state ?? ""}
        options={[["", messages.anyState], ...states.map((state) => [state, messages.states[state]!] as const)]}
        onChange={(state) => change({ state: (state || null) as ProposalState | null })}
      />
    </div>
  );
}

/** How many proposals have each value, the most frequent one first. */
function countedBy(proposals: readonly Proposal[], keyOf: (proposal: Proposal) => string) {
  const groups = [...Map.groupBy(proposals, keyOf)].map(([value, group]) => [value, group.length] as const);
  return groups.sort(([, one], [, other]) => other - one);
}
