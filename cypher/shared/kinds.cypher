// Those of the `found` kinds, in the ontology's order.
[kind IN ['MEETING', 'SANCTION', 'STATEMENT', 'AFFILIATION', 'ASSOCIATION'] WHERE kind IN found]
