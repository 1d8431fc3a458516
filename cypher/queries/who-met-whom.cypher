// Who met whom
//
// Meetings of two, each pair once, with the day where a source names it. Only what holds as told.
//
// @edges truthy
// @param name: string = "", e.g. "Lind" — a part of the name of either; empty for all
MATCH (a:Entity)-[r:MET_WITH]-(b:Entity)
WHERE r.truthy AND a.id < b.id
  AND (toLower(a.name) CONTAINS toLower($name) OR toLower(b.name) CONTAINS toLower($name))
OPTIONAL MATCH (c:Claim)
WHERE c.id IN r.claimIds AND c.date IS NOT NULL
RETURN a.name AS one, b.name AS other, min(c.date) AS date, r.sourceCount AS sources, a.id AS oneId, b.id AS otherId
ORDER BY date, one, other, oneId, otherId
