// One row: what identifies the database.
CALL db.info() YIELD id, name, creationDate
RETURN id + ' ' + name + ' ' + creationDate AS database
