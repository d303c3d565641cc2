// Of one of the kinds.
AND type(relation) IN $where.kinds
