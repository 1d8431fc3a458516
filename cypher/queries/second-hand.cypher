// What is told second-hand
//
// Claims that came through somebody else: who said it, and who passed it on.
//
// @edges claims
MATCH (c:Claim)-[v:VIA]->(messenger:Entity)
OPTIONAL MATCH (c)-[:CLAIMED_BY]->(speaker:Entity)
RETURN speaker.name AS saidBy, messenger.name AS passedOnBy, c.subjectName AS subject, c.predicate AS says,
       coalesce(c.objectName, c.value) AS object, c.text AS quote, v.order AS step, messenger.id AS messengerId, c.start AS start
ORDER BY passedOnBy, step, subject, says, object, start, messengerId
