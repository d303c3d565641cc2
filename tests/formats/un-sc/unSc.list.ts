/** An entry of a list of invented people and groups. */
export interface Entry {
  readonly dataId?: string;
  readonly reference?: string;
  readonly name?: string;
  readonly listedOn?: string;
  /** Further elements, as XML. */
  readonly more?: string;
  readonly element?: "INDIVIDUAL" | "ENTITY";
}

/** An edition of the list, with one entry per line from line 3 on. */
export function edition(day: string, entries: readonly Entry[]): string {
  return [
    `<?xml version="1.0" encoding="UTF-8"?><CONSOLIDATED_LIST dateGenerated="${day}T19:09:49.856-04:00">`,
    "<INDIVIDUALS>",
    ...entries.map(entryOf),
    "</INDIVIDUALS><ENTITIES/></CONSOLIDATED_LIST>",
  ].join("\n");
}

function entryOf({
  dataId = "101",
  reference = `XXi.${dataId}`,
  name = "Orsk",
  listedOn = "2015-03-02",
  more = "",
  element = "INDIVIDUAL",
}: Entry): string {
  return (
    `<${element}><DATAID>${dataId}</DATAID><VERSIONNUM>1</VERSIONNUM><FIRST_NAME>${name}</FIRST_NAME>` +
    `<UN_LIST_TYPE>Boralia</UN_LIST_TYPE><REFERENCE_NUMBER>${reference}</REFERENCE_NUMBER>` +
    `<LISTED_ON>${listedOn}</LISTED_ON>${more}</${element}>`
  );
}
