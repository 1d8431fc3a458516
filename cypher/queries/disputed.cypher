// What is disputed
//
// Relationships that a source states and another denies, with the words of both sides. They exist because somebody
// says so; whether they hold is open.
//
// @edges all
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.disputed AND NOT r.derived
CALL (r) {
  MATCH (c:Claim)
  WHERE c.id IN r.againstIds
  WITH c.text AS quote
  ORDER BY quote
  RETURN collect(quote) AS against
}
RETURN a.name AS who, type(r) AS relation, b.name AS what, r.truthy AS truthy, r.quotes AS stated, against AS against,
       a.id AS whoId, b.id AS whatId
ORDER BY who, relation, what, whoId, whatId
