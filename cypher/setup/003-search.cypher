// Words are normalised before they are stored and before they are sought, so the indexes only part them.
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (name:Name)
ON EACH [name.search]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};

CREATE FULLTEXT INDEX documents IF NOT EXISTS
FOR (document:Document)
ON EACH [document.search]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
