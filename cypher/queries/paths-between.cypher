// How two are connected
//
// The shortest ways between two people or groups through named relationships, 25 at most; sharing an article is no
// connection. The status of each step says what is only alleged or planned; ways whose steps all hold as told come first.
// A longer way that holds where a shorter one does not is found by the command newsgraph path.
//
// @edges all
// @param from: string, e.g. "Clara Vance" — the whole name of one
// @param to: string, e.g. "Harbour Guard" — the whole name of the other
MATCH (a:Entity), (b:Entity)
WHERE toLower(a.name) = toLower($from) AND toLower(b.name) = toLower($to) AND a.id <> b.id
MATCH path = allShortestPaths((a)-[:LED|MEMBER_OF|MET_WITH|FAMILY_OF|ATTENDED|KILLED_IN|INJURED_IN|HONORED_IN|SPOKE_AT|ORGANIZED|PARTICIPATED_IN|CARRIED_OUT|TARGETED_IN|PART_OF|SUPPORTED|OPPOSED|ACCUSED|THREATENED|SUCCEEDED|FOUNDED*..5]-(b))
WITH a, b, path, [r IN relationships(path) | r.status] AS statuses, all(r IN relationships(path) WHERE r.truthy) AS holds
RETURN length(path) AS steps, holds AS holds, [n IN nodes(path) | n.name] AS way,
       [r IN relationships(path) | type(r)] AS relations, statuses AS statuses, a.id AS fromId, b.id AS toId
ORDER BY steps, holds DESC, way, relations, fromId, toId
LIMIT 25
