// How many died
//
// Events with the number of dead that their best source gives, and the words it gives it in. Only events that happened
// as told.
//
// @edges truthy
MATCH (e:Event)
WHERE (e.status = 'asserted' OR e.status = 'attributed') AND (e.killed IS NOT NULL OR e.killedMin IS NOT NULL)
RETURN e.name AS event, e.date AS date, coalesce(e.killed, e.killedMin) AS atLeast, e.killedText AS words,
       e.disputed AS disputed, e.id AS eventId
ORDER BY atLeast DESC, event, eventId
