// Who was killed, where and when
//
// The dead of every event, with its date and place. Only what holds as told: deaths that are merely alleged are left out.
//
// @edges truthy
// @param event: string = "", e.g. "attack" — a part of the event's name or kind; empty for every event
MATCH (victim:Entity)-[r:KILLED_IN]->(e:Event)
WHERE r.truthy AND (toLower(e.name) CONTAINS toLower($event) OR toLower(coalesce(e.kind, '')) CONTAINS toLower($event))
OPTIONAL MATCH (e)-[o:OCCURRED_IN]->(place:Place)
WHERE o.truthy
WITH victim, r, e, place.name AS placeName
ORDER BY placeName
WITH victim, r, e, collect(placeName) AS places
RETURN victim.name AS victim, e.name AS event, e.date AS date, places AS places, r.sourceCount AS sources,
       victim.id AS victimId, e.id AS eventId
ORDER BY date, event, victim, victimId, eventId
