// Who came after whom
//
// Holders of a post in their order, up to four steps, from the latest back. Only what holds as told.
//
// @edges truthy
// @param name: string = "", e.g. "Brandt" — a part of the name of the latest; empty for all
MATCH path = (latest:Person)-[:SUCCEEDED*1..4]->(earlier:Person)
WHERE toLower(latest.name) CONTAINS toLower($name) AND all(r IN relationships(path) WHERE r.truthy)
RETURN latest.name AS latest, earlier.name AS earlier, length(path) AS steps, latest.id AS latestId, earlier.id AS earlierId
ORDER BY latest, steps, earlier, latestId, earlierId
