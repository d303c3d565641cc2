// With all of `with` among its participants: `together` holds the versions of which that is true.
AND relation.id + '@' + relation.version IN $where.together
