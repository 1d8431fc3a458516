// Who leads those who did it
//
// Leaders of groups to which sources ascribe an event: whom to ask. Only what holds as told.
//
// @edges truthy
// @param event: string = "", e.g. "raid" — a part of the name of the event; empty for all
MATCH (leader:Person)-[l:LED]->(g:Group)-[did:CARRIED_OUT|ORGANIZED]->(e:Event)
WHERE l.truthy AND did.truthy AND toLower(e.name) CONTAINS toLower($event)
RETURN leader.name AS leader, l.roles AS roles, g.name AS led, type(did) AS did, e.name AS event, e.date AS date,
       leader.id AS leaderId, g.id AS ledId, e.id AS eventId
ORDER BY date, event, led, leader, leaderId, ledId, eventId
