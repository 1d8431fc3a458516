// Who was at the same event
//
// Pairs of people or groups that sources put at one event, whatever they did there. Only what holds as told.
//
// @edges truthy
// @param name: string = "", e.g. "Keller" — a part of the name of one of them; empty for all
MATCH (a:Entity)-[r:ATTENDED|SPOKE_AT|PARTICIPATED_IN|ORGANIZED]->(e:Event)<-[s:ATTENDED|SPOKE_AT|PARTICIPATED_IN|ORGANIZED]-(b:Entity)
WHERE r.truthy AND s.truthy AND a.id < b.id
  AND (toLower(a.name) CONTAINS toLower($name) OR toLower(b.name) CONTAINS toLower($name))
RETURN DISTINCT a.name AS one, b.name AS other, e.name AS event, e.date AS date, a.id AS oneId, b.id AS otherId, e.id AS eventId
ORDER BY date, event, one, other, oneId, otherId, eventId
