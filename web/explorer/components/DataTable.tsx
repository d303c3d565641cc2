import { type ReactNode, useEffect, useRef } from "react";
import { type Cell, toCsv } from "../export/csv.ts";
import { download } from "../export/download.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { Button } from "./Button.tsx";
import styles from "./DataTable.module.css";
import { type Sorting, useTableRows } from "./useTableRows.ts";
import { VisuallyHidden } from "./VisuallyHidden.tsx";

export interface TableColumn<Row> {
  readonly key: string;
  readonly label: string;
  /** What the column is sorted and filtered by, and what a file contains. */
  readonly cellOf: (row: Row) => Cell;
  /** How the cell looks, if not as its value. */
  readonly render?: (row: Row) => ReactNode;
  /** Whether the cell names its row. */
  readonly isHeader?: boolean;
  /** Whether only a file has it. */
  readonly isInFileOnly?: boolean;
}

interface Props<Row> {
  readonly caption: string;
  /** In a stable order and identity, so that they are not sorted again without need. */
  readonly rows: readonly Row[];
  readonly columns: readonly TableColumn<Row>[];
  readonly keyOf: (row: Row) => string;
  readonly initial: Sorting;
  readonly selected: Row | undefined;
  /** The last cell of a row. */
  readonly actionsOf: (row: Row) => ReactNode;
  /** The name of the downloaded file, without its extension. */
  readonly file: string;
}

/** A table that sorts by any column, filters by text, has pages, and can be downloaded as it is sorted and filtered. */
export function DataTable<Row>({ caption, rows, columns, keyOf, initial, selected, actionsOf, file }: Props<Row>) {
  const messages = useMessages();
  const table = useTableRows(rows, columns, { initial, selected });
  const { matching, shown, sorting } = table;
  const shownColumns = columns.filter(({ isInFileOnly }) => !isInFileOnly);
  const selectedRow = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    selectedRow.current?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  const save = () => {
    const cells = matching.map((row) => columns.map(({ cellOf }) => cellOf(row)));
    download(`${file}.csv`, toCsv([columns.map(({ label }) => label), ...cells]), "text/csv;charset=utf-8");
  };
  const count =
    matching.length < rows.length ? messages.showingOf(matching.length, rows.length) : messages.rowCount(rows.length);
  return (
    <section className={styles.section}>
      <div className={styles.controls}>
        <input
          type="search"
          aria-label={messages.filterRows(caption)}
          placeholder={messages.filterRows(caption)}
          dir="auto"
          value={table.text}
          onChange={({ target }) => table.setText(target.value)}
        />
        <Button onClick={save} disabled={matching.length === 0} aria-label={`${messages.downloadCsv}: ${caption}`}>
          {messages.downloadCsv}
        </Button>
      </div>
      <div className={styles.frame}>
        <table className={styles.table}>
          <caption>
            {caption} · {count}
          </caption>
          <thead>
            <tr>
              {shownColumns.map(({ key, label }) => (
                <th key={key} scope="col" aria-sort={sortOf(key, sorting)}>
                  <button type="button" onClick={() => table.sortBy(key)}>
                    {label} <span aria-hidden="true">{arrowOf(key, sorting)}</span>
                  </button>
                </th>
              ))}
              <th scope="col">
                <VisuallyHidden>{messages.actions}</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={keyOf(row)} ref={row === selected ? selectedRow : null} data-selected={row === selected}>
                {shownColumns.map((column) => (
                  <TableCell key={column.key} column={column} row={row} />
                ))}
                <td>{actionsOf(row)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <VisuallyHidden role="status">{table.text === "" ? "" : count}</VisuallyHidden>
      {table.lastPage > 0 && (
        <nav className={styles.pages} aria-label={messages.pagesOf(caption)}>
          <Button disabled={table.page === 0} onClick={() => table.setPage(table.page - 1)}>
            {messages.previousPage}
          </Button>
          <span>{messages.pageOf(table.page + 1, table.lastPage + 1)}</span>
          <Button disabled={table.page === table.lastPage} onClick={() => table.setPage(table.page + 1)}>
            {messages.nextPage}
          </Button>
        </nav>
      )}
    </section>
  );
}

function TableCell<Row>({ column, row }: { column: TableColumn<Row>; row: Row }) {
  const { locale } = useMessages();
  const { render, cellOf, isHeader } = column;
  const value = cellOf(row);
  const content = render ? render(row) : typeof value === "number" ? value.toLocaleString(locale) : value;
  if (isHeader) return <th scope="row">{content}</th>;
  return <td className={typeof value === "number" ? styles.number : undefined}>{content}</td>;
}

function sortOf(key: string, sorting: Sorting): "ascending" | "descending" | "none" {
  if (key !== sorting.key) return "none";
  return sorting.isDescending ? "descending" : "ascending";
}

function arrowOf(key: string, sorting: Sorting): string {
  return { ascending: "▲", descending: "▼", none: "" }[sortOf(key, sorting)];
}
