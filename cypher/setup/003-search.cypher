// Full-text indexes. Terms are normalized when they are stored and when they are searched, so the analyzer only splits them.
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (name:Name)
ON EACH [name.search]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};

CREATE FULLTEXT INDEX documents IF NOT EXISTS
FOR (document:Document)
ON EACH [document.search]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
