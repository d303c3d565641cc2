import { useMemo, useState } from "react";
import { useMessages } from "../i18n/useMessages.ts";
import type { TableColumn } from "./DataTable.tsx";
import { folded } from "./folded.ts";

export interface Sorting {
  /** The key of a column. */
  readonly key: string;
  readonly isDescending: boolean;
}

const pageSize = 50;

/** The rows of a table that contain a text, sorted by a column, and the page of them that is shown. */
export function useTableRows<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  { initial, selected }: { initial: Sorting; selected: Row | undefined },
) {
  const { locale } = useMessages();
  const [sorting, setSorting] = useState(initial);
  const [text, setText] = useState("");
  const [chosenPage, setPage] = useState(0);
  const matching = useMemo(() => {
    const wanted = folded(text.trim());
    const compare = comparison(columns.find(({ key }) => key === sorting.key)!, locale);
    const found =
      wanted === ""
        ? rows
        : rows.filter((row) => columns.some(({ cellOf }) => folded(String(cellOf(row))).includes(wanted)));
    return found.toSorted(sorting.isDescending ? (a, b) => compare(b, a) : compare);
  }, [rows, columns, sorting, text, locale]);
  // What is selected in the graph comes into sight, on whichever page it is.
  const [lastSelected, setLastSelected] = useState(selected);
  if (selected !== lastSelected) {
    setLastSelected(selected);
    const index = selected === undefined ? -1 : matching.indexOf(selected);
    if (index >= 0) setPage(Math.floor(index / pageSize));
  }
  const lastPage = Math.max(0, Math.ceil(matching.length / pageSize) - 1);
  const page = Math.min(chosenPage, lastPage);
  return {
    matching,
    shown: matching.slice(page * pageSize, (page + 1) * pageSize),
    sorting,
    sortBy: (key: string) => {
      setSorting({ key, isDescending: sorting.key === key && !sorting.isDescending });
      setPage(0);
    },
    text,
    setText: (next: string) => {
      setText(next);
      setPage(0);
    },
    page,
    lastPage,
    setPage,
  };
}

/** Texts in the order of the reader's language, numbers by size. */
function comparison<Row>({ cellOf }: TableColumn<Row>, locale: string): (a: Row, b: Row) => number {
  const collator = new Intl.Collator(locale, { numeric: true });
  return (a, b) => {
    const [one, other] = [cellOf(a), cellOf(b)];
    return typeof one === "number" && typeof other === "number"
      ? one - other
      : collator.compare(String(one), String(other));
  };
}
