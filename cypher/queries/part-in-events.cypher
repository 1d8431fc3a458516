// In which events someone took part
//
// The events of a person or group and what they were there: victim, guest, speaker, doer. Only what holds as told.
//
// @edges truthy
// @param name: string, e.g. "Bruno Keller" — the whole name
MATCH (who:Entity)-[r:ATTENDED|SPOKE_AT|ORGANIZED|PARTICIPATED_IN|CARRIED_OUT|TARGETED_IN|KILLED_IN|INJURED_IN|HONORED_IN]->(e:Event)
WHERE r.truthy AND toLower(who.name) = toLower($name)
WITH who, e, type(r) AS part
ORDER BY part
RETURN e.date AS date, e.name AS event, collect(part) AS parts, who.id AS whoId, e.id AS eventId
ORDER BY date, event, whoId, eventId
