// Kinds of events
//
// How many events of each kind there are, and how they are told. This counts nodes, planned and alleged ones too.
//
// @edges all
MATCH (e:Event)
RETURN e.kind AS kind, count(e) AS events, count(e.day) AS withDay,
       coalesce(sum(CASE WHEN e.status = 'planned' THEN 1 ELSE 0 END), 0) AS planned
ORDER BY events DESC, kind
