// One row: an actor.
MATCH (actor:Actor)
WHERE actor.id IN $ids
RETURN actor {.id, .kind, .description, .birthDate, .deathDate, .iso2, .iso3} AS actor
