import { type Line, lineShape } from './line-shape.ts';

/** Draws an edge on a canvas. */
export function drawLine(context: CanvasRenderingContext2D, line: Line): void {
  const { control, end, dashes, head } = lineShape(line);
  context.strokeStyle = line.color;
  context.fillStyle = line.color;
  context.lineWidth = line.width;
  context.setLineDash([...dashes]);
  context.beginPath();
  context.moveTo(line.source.x, line.source.y);
  context.quadraticCurveTo(control.x, control.y, end.x, end.y);
  context.stroke();
  if (head === undefined) return;
  context.beginPath();
  for (const { x, y } of head) context.lineTo(x, y);
  context.fill();
}
