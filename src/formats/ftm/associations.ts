import type { RelationRecord, Texts } from "../../write/records.ts";
import { datesOf } from "./dates.ts";
import { evidenceOf, pagesOf } from "./documents.ts";
import { type Entity, firstOf, inNoLanguage, textOf, valuesOf } from "./entity.ts";
import { relationId, thingId } from "./ids.ts";
import type { Known } from "./known.ts";
import { edgeLabel } from "./labels.ts";
import { pairsOf } from "./pairs.ts";
import type { Said } from "./said.ts";
import { edgeOf, propertyOf } from "./schemata.ts";
import { supporting } from "./supporting.ts";

/** What happens and is over, where the other edges last. */
const momentary: ReadonlySet<string> = new Set(["Payment", "Succession", "ContractAward"]);

/** An edge of any schema that the graph has no kind of its own for. */
/** A tie of two actors that the entity says. */
export function associations(entity: Entity, known: Known): Said {
  const { pairs, leftOut } = pairsOf(entity, known);
  const { schema } = entity;
  const dates = datesOf(entity);
  const relations = pairs.map(({ source, target }) =>
    association(entity, known, {
      id: relationId(entity.id, source, target),
      from: thingId(source),
      to: thingId(target),
      type: schema,
      label: edgeLabel(schema),
      directed: edgeOf(schema)!.directed !== false,
      summary: inNoLanguage(summaryOf(entity)),
      ...(momentary.has(schema) && dates.date !== undefined ? { endDate: dates.date, ...dates } : dates),
    }),
  );
  return { relations, referredTo: pagesOf(entity), leftOut };
}

interface Tie {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly label: Texts;
  readonly directed: boolean;
  readonly summary: Texts | undefined;
  readonly date?: string;
  readonly endDate?: string;
  readonly endedBy?: string;
  readonly dateText?: string;
  readonly place?: string;
}

/** A tie of two actors that the entity says. */
export function association(entity: Entity, known: Known, tie: Tie): RelationRecord {
  const { id, from, to, type, label, directed, summary, ...dates } = tie;
  return {
    type: "relation",
    id,
    kind: "ASSOCIATION",
    participants: [
      { actor: from, role: "FROM" },
      { actor: to, role: "TO" },
    ],
    ...dates,
    associationType: type,
    label,
    directed,
    ...(summary && { summary }),
    sourceCode: `ftm:${entity.schema}`,
    evidence: evidenceOf(entity, supporting(entity, known)),
  };
}

/** "mother", "51 %, beneficial", "5000 EUR: for services": what FollowTheMoney captions the edge with, then its own words. */
function summaryOf(entity: Entity): string | undefined {
  const captions = (edgeOf(entity.schema)!.caption ?? []).filter(
    (property) => propertyOf(entity.schema, property)?.type !== "date",
  );
  const short = [...new Set(["role", ...captions])].map((property) =>
    textOf(property === "amount" ? amountsOf(entity) : valuesOf(entity, property)),
  );
  const long = textOf(firstOf(entity, "summary", "description"), "\n");
  return textOf(
    [
      textOf(
        short.filter((text) => text !== undefined),
        ", ",
      ),
      long,
    ].filter((text) => text !== undefined),
    ": ",
  );
}

function amountsOf(entity: Entity): string[] {
  const currency = valuesOf(entity, "currency");
  return valuesOf(entity, "amount").map((amount) => (currency.length === 1 ? `${amount} ${currency[0]}` : amount));
}
