// One row: a skeleton that names have. The index alone has them all.
MATCH (name:Name)
USING INDEX name:Name(skeleton)
WHERE name.skeleton IS NOT NULL
RETURN DISTINCT name.skeleton AS skeleton
