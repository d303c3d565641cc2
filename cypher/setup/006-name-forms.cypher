// The indexes of the forms by which similar names are found. After the migrations, stored names get these forms.
CREATE FULLTEXT INDEX nameSounds IF NOT EXISTS
FOR (name:Name)
ON EACH [name.sounds]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};

CREATE INDEX nameSkeleton IF NOT EXISTS
FOR (name:Name)
ON (name.skeleton);

CALL db.createProperty('nameFormsVersion');

// The progress of the indexing of names while it runs.
CALL db.createLabel('NameIndexing');

CALL db.createProperty('version');

CALL db.createProperty('step');

CALL db.createProperty('after');

CALL db.createProperty('done');
