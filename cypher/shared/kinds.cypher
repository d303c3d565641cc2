// The `found` kinds in the order of the ontology.
[kind IN split('ANY_KIND', '|') WHERE kind IN found]
