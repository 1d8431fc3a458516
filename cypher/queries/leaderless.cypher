// Groups whose leader nobody names
//
// Groups that took part in something and of which no source names a leader: what is still to be found out. Only what
// holds as told.
//
// @edges truthy
MATCH (g:Group)
WHERE EXISTS { MATCH (g)-[did:CARRIED_OUT|ORGANIZED|PARTICIPATED_IN|ATTENDED]->(:Event) WHERE did.truthy }
  AND NOT EXISTS { MATCH (:Person)-[l:LED]->(g) WHERE l.truthy }
RETURN g.name AS name, g.kind AS kind, g.id AS groupId
ORDER BY name, groupId
