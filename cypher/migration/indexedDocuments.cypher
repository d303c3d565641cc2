// One row: the number of documents that now have the given words.
UNWIND $rows AS row
MATCH (document:Document {id: row.id})
SET document += row.forms
RETURN count(document) AS count
