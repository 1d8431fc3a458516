interface End {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The middle of a bent edge on the screen (y grows downwards), its direction there, upright, and the room for words. */
export function edgeMiddle(source: End, target: End, curvature: number) {
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  const angle = Math.atan2(dy, dx);
  const upright = angle > Math.PI / 2 ? angle - Math.PI : angle < -Math.PI / 2 ? angle + Math.PI : angle;
  return {
    x: (source.x + target.x) / 2 + (dy * curvature) / 2,
    y: (source.y + target.y) / 2 - (dx * curvature) / 2,
    angle: upright,
    room: Math.hypot(dx, dy) - source.radius - target.radius - 12,
  };
}
