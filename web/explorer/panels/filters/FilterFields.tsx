import { compareDates, lastDayOf } from "../../api/periods.ts";
import { useChangeDays } from "../../api/useChangeDays.ts";
import { Checkbox } from "../../components/Checkbox.tsx";
import { DateField } from "../../components/DateField.tsx";
import { Field } from "../../components/Field.tsx";
import { Note } from "../../components/Note.tsx";
import { SelectField } from "../../components/SelectField.tsx";
import { RelationSymbol } from "../../components/symbols.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { dateText } from "../../i18n/dates.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { filter, setAppearance } from "../../view/commands.ts";
import type { Filter, Undated } from "../../view/view.ts";
import styles from "./FilterFields.module.css";

/** The address has room for six digits; a picture has no more actors than this. */
const maxMinDegree = 2_000;

/** Everything that a reader can filter by. */
export function FilterFields() {
  const messages = useMessages();
  return (
    <>
      <Note>{messages.filtersHelp}</Note>
      <KindFilter />
      <ModalityFilter />
      <TimeFilter />
      <RecordFilter />
      <DegreeFilter />
    </>
  );
}

function KindFilter() {
  const messages = useMessages();
  const { ontology, view, run } = useExplorer();
  const all = ontology.kinds();
  const { kinds } = view.filter;
  const isShown = (kind: string) => kinds.length === 0 || kinds.includes(kind);
  function toggle(kind: string): void {
    const next = all.filter((one) => (one === kind ? !isShown(one) : isShown(one)));
    if (next.length > 0) run(filter({ kinds: next.length === all.length ? [] : next }));
  }
  return (
    <fieldset className={styles.choices}>
      <legend>{messages.relationKinds}</legend>
      {all.map((kind) => (
        <Checkbox key={kind} checked={isShown(kind)} onChange={() => toggle(kind)}>
          <RelationSymbol kind={kind} /> {ontology.relationKind(kind)}
        </Checkbox>
      ))}
    </fieldset>
  );
}

const defaultModalities: readonly string[] = ["ASSERTED"];

function ModalityFilter() {
  const messages = useMessages();
  const { ontology, view, run } = useExplorer();
  const all = ontology.data.modalities.map(({ key }) => key as string);
  const { modalities } = view.filter;
  const shown = modalities.length === 0 ? defaultModalities : modalities;
  function toggle(modality: string): void {
    const next = all.filter((one) => shown.includes(one) !== (one === modality));
    if (next.length > 0) run(filter({ modalities: next.join() === defaultModalities.join() ? [] : next }));
  }
  return (
    <fieldset className={styles.choices}>
      <legend>{messages.reportedAs}</legend>
      {all.map((modality) => (
        <Checkbox key={modality} checked={shown.includes(modality)} onChange={() => toggle(modality)}>
          <RelationSymbol kind="" dashed={modality !== "ASSERTED"} /> {ontology.modality(modality)}
        </Checkbox>
      ))}
    </fieldset>
  );
}

function TimeFilter() {
  const messages = useMessages();
  const { view, run } = useExplorer();
  const { since, until, at, undated } = view.filter;
  const set = (change: Partial<Filter>) =>
    run(filter({ undated: undated === "only" ? "omitted" : undated, ...change }));
  const isReversed = since !== null && until !== null && compareDates(until, since) < 0;
  return (
    <fieldset className={styles.fields}>
      <legend>{messages.time}</legend>
      <DateField label={messages.fromDate} value={since} onChange={(date) => set({ since: date, at: null })} />
      <DateField
        label={messages.untilDate}
        value={until}
        problem={isReversed ? messages.endBeforeStart : undefined}
        onChange={(date) => set({ until: date, at: null })}
      />
      <DateField
        label={messages.asOf}
        hint={messages.asOfHelp}
        value={at}
        onChange={(date) => set({ at: date, since: null, until: null })}
      />
      <SelectField
        label={messages.undatedRelations}
        value={undated}
        options={Object.entries(messages.undatedChoices)}
        onChange={(choice) => run(filter({ undated: choice as Undated }))}
      />
    </fieldset>
  );
}

function RecordFilter() {
  const messages = useMessages();
  const { view, run } = useExplorer();
  const { knownOn, minSources } = view.filter;
  const earliest = useChangeDays(true)?.[0];
  const isTooEarly = knownOn !== null && earliest !== undefined && lastDayOf(knownOn) < earliest;
  const knownFrom = earliest && messages.knownFrom(dateText(earliest, messages));
  return (
    <fieldset className={styles.fields}>
      <legend>{messages.sourcesAndRecords}</legend>
      <Field label={messages.minSources}>
        {(control) => (
          <input
            {...control}
            type="number"
            min={1}
            max={99}
            placeholder={(1).toLocaleString(messages.locale)}
            value={minSources ?? ""}
            onChange={({ target }) => run(filter({ minSources: Number(target.value) || null }))}
          />
        )}
      </Field>
      <DateField
        label={messages.knownOn}
        hint={[messages.knownOnHelp, !isTooEarly && knownFrom].filter(Boolean).join(" ")}
        example={earliest}
        problem={isTooEarly ? knownFrom : undefined}
        value={knownOn}
        onChange={(date) => run(filter({ knownOn: date }))}
      />
    </fieldset>
  );
}

function DegreeFilter() {
  const messages = useMessages();
  const { view, run } = useExplorer();
  return (
    <fieldset className={styles.fields}>
      <legend>{messages.actors}</legend>
      <Field label={messages.minDegree} hint={messages.minDegreeHint}>
        {(control) => (
          <input
            {...control}
            type="number"
            min={1}
            max={maxMinDegree}
            value={view.minDegree ?? ""}
            onChange={({ target }) => run(setAppearance({ minDegree: Number(target.value) || null }))}
          />
        )}
      </Field>
    </fieldset>
  );
}
