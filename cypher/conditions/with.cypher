// All of `with` participate: `together` lists the versions for which that is true.
AND relation.id + '@' + relation.version IN $where.together
