// Who is within two steps
//
// People who are at most two relationships away from someone, by the nearest way. Only what holds as told.
//
// @edges truthy
// @param name: string, e.g. "Ada Moreau" — the whole name
MATCH path = (a:Person)-[:LED|MEMBER_OF|MET_WITH|FAMILY_OF|ATTENDED|KILLED_IN|INJURED_IN|HONORED_IN|SPOKE_AT|ORGANIZED|PARTICIPATED_IN|CARRIED_OUT|TARGETED_IN|PART_OF|SUPPORTED|OPPOSED|ACCUSED|THREATENED|SUCCEEDED|FOUNDED*1..2]-(b:Person)
WHERE toLower(a.name) = toLower($name) AND a.id <> b.id AND all(r IN relationships(path) WHERE r.truthy)
RETURN b.name AS who, min(length(path)) AS steps, count(path) AS ways, a.id AS fromId, b.id AS whoId
ORDER BY steps, ways DESC, who, fromId, whoId
