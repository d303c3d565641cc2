// A `relation` edge as the row of its relation, with the values of those fields that are asked for, in this order.
relation {
  .id,
  .version,
  .order,
  kind: type(relation),
  fields: [field IN $fields | relation[field]],
  times: [time IN $times | toString(relation[time])]
} AS relation
