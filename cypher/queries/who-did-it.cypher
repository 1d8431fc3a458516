// Who did it, and who says so
//
// Doers of events with those who say it, by name or in words, and whether anybody denies it. All are shown; `truthy`
// says whether it holds as told.
//
// @edges all
// @param event: string = "", e.g. "attack" — a part of the name of the event; empty for all
MATCH (who:Entity)-[r:CARRIED_OUT]->(e:Event)
WHERE toLower(e.name) CONTAINS toLower($event)
OPTIONAL MATCH (speaker:Entity)
WHERE speaker.id IN r.claimedBy
WITH who, r, e, speaker.name AS speakerName
ORDER BY speakerName
WITH who, r, e, collect(speakerName) AS speakers
RETURN who.name AS who, e.name AS event, r.status AS status, r.truthy AS truthy, speakers AS saidBy,
       size(r.claimedBy) - size(speakers) AS nameless, size(r.againstIds) AS denials, who.id AS whoId, e.id AS eventId
ORDER BY event, truthy DESC, who, whoId, eventId
