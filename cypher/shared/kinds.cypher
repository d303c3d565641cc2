// Those of the `found` kinds, in the ontology's order.
[kind IN split('ANY_KIND', '|') WHERE kind IN found]
