// For and against
//
// Who supports, opposes, accuses or threatens whom. Only what holds as told; `disputed` says that somebody denies it.
//
// @edges truthy
// @param name: string = "", e.g. "Red Tide" — a part of the name of either; empty for all
MATCH (a:Entity)-[r:SUPPORTED|OPPOSED|ACCUSED|THREATENED]->(b:Entity)
WHERE r.truthy AND (toLower(a.name) CONTAINS toLower($name) OR toLower(b.name) CONTAINS toLower($name))
RETURN a.name AS who, CASE WHEN type(r) = 'SUPPORTED' THEN 'for' ELSE 'against' END AS stance, b.name AS whom,
       type(r) AS relation, r.disputed AS disputed, a.id AS whoId, b.id AS whomId
ORDER BY stance DESC, who, whom, relation, whoId, whomId
