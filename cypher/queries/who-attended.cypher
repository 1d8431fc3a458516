// Who attended an event
//
// People and groups that a source puts at an event, the most widely reported first. Only what holds as told: who is
// merely expected, or alleged to have been there, is left out.
//
// @edges truthy
// @param event: string = "", e.g. "funeral" — a part of the event's name or kind; empty for every event
MATCH (who:Entity)-[r:ATTENDED]->(e:Event)
WHERE r.truthy AND (toLower(e.name) CONTAINS toLower($event) OR toLower(coalesce(e.kind, '')) CONTAINS toLower($event))
RETURN who.name AS who, e.name AS event, e.date AS date, r.sourceCount AS sources, who.id AS whoId, e.id AS eventId
ORDER BY event, sources DESC, who, whoId, eventId
