// What followed from an event
//
// Events that sources call an answer to another, up to three steps away. Only what holds as told.
//
// @edges truthy
// @param event: string = "", e.g. "attack" — a part of the name of the first event; empty for all
MATCH path = (answer:Event)-[:RESPONSE_TO*1..3]->(first:Event)
WHERE toLower(first.name) CONTAINS toLower($event) AND all(r IN relationships(path) WHERE r.truthy)
RETURN first.name AS first, answer.name AS answer, length(path) AS steps, answer.date AS date,
       first.id AS firstId, answer.id AS answerId
ORDER BY first, steps, answer, firstId, answerId
