// Where a place lies
//
// A place and what it lies in, from the inside out, in one list. Only what holds as told.
//
// @edges truthy
// @param place: string, e.g. "Port Averne" — a part of the name of the place
MATCH path = (at:Place)-[:LOCATED_IN*1..5]->(around:Place)
WHERE toLower(at.name) CONTAINS toLower($place) AND all(r IN relationships(path) WHERE r.truthy)
  AND NOT EXISTS { MATCH (around)-[:LOCATED_IN]->(:Place) }
RETURN at.name AS place, [n IN nodes(path) | n.name] AS inside, EXISTS { MATCH (at)-[:CAPITAL_OF]->(:Place) } AS capital,
       at.id AS placeId
ORDER BY place, inside, placeId
