// One row: a document after an id, in the order of ids.
MATCH (document:Document)
WHERE document.id > $after
RETURN
  document.id AS id,
  coalesce(document.title, '') AS title,
  coalesce(document.keywords, []) AS keywords,
  coalesce(document.text, '') AS text
ORDER BY document.id
LIMIT toInteger($limit)
