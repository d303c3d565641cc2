// One row: the number of names that now have the given forms.
UNWIND $rows AS row
MATCH (name:Name {key: row.id})
SET name += row.forms
RETURN count(name) AS count
