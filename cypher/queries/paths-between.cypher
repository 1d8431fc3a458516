// How two are connected
//
// The shortest way between two people or groups through named relationships; sharing an article is no connection. Each
// step holds as told.
//
// @edges truthy
// @param from: string, e.g. "Clara Vance" — the whole name of one
// @param to: string, e.g. "Harbour Guard" — the whole name of the other
MATCH (a:Entity), (b:Entity)
WHERE toLower(a.name) = toLower($from) AND toLower(b.name) = toLower($to) AND a.id <> b.id
MATCH path = shortestPath((a)-[:LED|MEMBER_OF|MET_WITH|FAMILY_OF|ATTENDED|KILLED_IN|INJURED_IN|HONORED_IN|SPOKE_AT|ORGANIZED|PARTICIPATED_IN|CARRIED_OUT|TARGETED_IN|PART_OF|SUPPORTED|OPPOSED|ACCUSED|THREATENED|SUCCEEDED|FOUNDED*..5]-(b))
WHERE all(r IN relationships(path) WHERE r.truthy)
RETURN length(path) AS steps, [n IN nodes(path) | n.name] AS way, [r IN relationships(path) | type(r)] AS relations,
       a.id AS fromId, b.id AS toId
ORDER BY steps, fromId, toId
