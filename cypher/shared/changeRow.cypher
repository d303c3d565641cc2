// A `change` node as the row of the change.
change {.id, .revision, .operation, .by, .reason, at: toString(change.at)} AS change
