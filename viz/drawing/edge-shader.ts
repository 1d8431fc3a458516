/** Line styles as the shader takes them; the names are those of STATUS_WORDS. */
export const DASHES = { asserted: 0, attributed: 0, alleged: 1, planned: 2, background: 3 } as const;

/** Arrow head in multiples of the line's thickness. */
const HEAD_LENGTH = '5.0';
const HEAD_WIDTH = '4.0';
/** How near a click must be, in CSS pixels. */
const REACH = '5.0';

/**
 * Lays a box around the quadratic curve from source to target: six corners an edge, as two triangles. All positions
 * are handed on in device pixels from the lower left, so that picking at another resolution sees the same curve.
 */
export const VERTEX_SHADER = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_source;
attribute vec2 a_target;
attribute float a_targetSize;
attribute float a_thickness;
attribute float a_curvature;
attribute float a_dash;
attribute float a_current;
attribute float a_side;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform vec2 u_dimensions;

varying vec4 v_color;
varying vec2 v_point;
varying vec2 v_start;
varying vec2 v_bend;
varying vec2 v_end;
varying float v_thickness;
varying float v_targetSize;
varying float v_dash;

vec2 toPixels(vec2 position) {
  return ((u_matrix * vec3(position, 1.0)).xy + 1.0) * u_dimensions / 2.0;
}

void main() {
  v_start = toPixels(a_source);
  v_end = toPixels(a_target);
  vec2 along = v_end - v_start;
  float len = max(length(along), 0.001);
  vec2 normal = vec2(-along.y, along.x) / len;
  float bend = len * a_curvature;
  v_bend = (v_start + v_end) / 2.0 + normal * bend;
  v_thickness = max(1.0, a_thickness / u_sizeRatio) * u_pixelRatio;
  v_targetSize = a_targetSize < 0.0 ? -1.0 : a_targetSize * u_pixelRatio / u_sizeRatio;
  v_dash = a_dash;

  float pad = max(v_thickness * ${HEAD_WIDTH}, ${REACH} * u_pixelRatio) + 1.0;
  float offset = a_side < 0.0 ? min(0.0, bend / 2.0) - pad : max(0.0, bend / 2.0) + pad;
  v_point = mix(v_start, v_end, a_current) + normal * offset;
  gl_Position = vec4(v_point / u_dimensions * 2.0 - 1.0, 0.0, 1.0);

  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}
`;

/**
 * Draws what lies near the curve; the arrow head narrows towards the target's disc, dashes are cut along the curve.
 * The nearest point of a quadratic curve is approximated as Nehab and Hoppe do ("Random-access rendering of general
 * vector graphics", 2008).
 */
export const FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec2 v_point;
varying vec2 v_start;
varying vec2 v_bend;
varying vec2 v_end;
varying float v_thickness;
varying float v_targetSize;
varying float v_dash;

uniform float u_pixelRatio;
uniform float u_feather;

float cross2(vec2 a, vec2 b) {
  return a.x * b.y - b.x * a.y;
}

float nearest(vec2 p) {
  vec2 chord = v_end - v_start;
  if (abs(cross2(chord, v_bend - v_start)) < length(chord))
    return clamp(dot(p - v_start, chord) / dot(chord, chord), 0.0, 1.0);
  vec2 b0 = v_start - p;
  vec2 b1 = v_bend - p;
  vec2 b2 = v_end - p;
  float a = cross2(b0, b2);
  float b = 2.0 * cross2(b1, b0);
  float d = 2.0 * cross2(b2, b1);
  float f = b * d - a * a;
  vec2 d21 = b2 - b1;
  vec2 d10 = b1 - b0;
  vec2 d20 = b2 - b0;
  vec2 gradient = 2.0 * (b * d21 + d * d10 + a * d20);
  gradient = vec2(gradient.y, -gradient.x);
  vec2 foot = b0 + f * gradient / dot(gradient, gradient);
  return clamp((cross2(foot, d20) + 2.0 * cross2(d10, foot)) / (2.0 * a + b + d), 0.0, 1.0);
}

void main() {
  float t = nearest(v_point);
  vec2 closest = mix(mix(v_start, v_bend, t), mix(v_bend, v_end, t), t);
  float distance = length(v_point - closest);

  #ifdef PICKING_MODE
  if (distance > max(v_thickness, ${REACH} * u_pixelRatio)) discard;
  gl_FragColor = v_color;
  #else
  float thickness = v_thickness;
  float toTarget = length(v_point - v_end);
  float room = length(v_end - v_start) - v_targetSize;
  float head = v_targetSize + min(v_thickness * ${HEAD_LENGTH}, room * 0.45);
  bool inHead = v_targetSize >= 0.0 && toTarget < head;
  if (inHead) thickness *= ${HEAD_WIDTH} * (toTarget - v_targetSize) / (head - v_targetSize);

  float along = t * length(v_end - v_start) / u_pixelRatio;
  float period = v_dash > 2.5 ? 9.0 : v_dash > 1.5 ? 6.0 : 11.0;
  float drawn = v_dash > 1.5 ? 2.0 : 6.0;
  if (!inHead && v_dash > 0.5 && mod(along, period) > drawn) discard;

  float half_ = thickness / 2.0;
  if (distance > half_ + u_feather) discard;
  gl_FragColor = mix(v_color, vec4(0.0), smoothstep(half_ - u_feather, half_ + u_feather, distance));
  #endif
}
`;

/** Corners of the two triangles: which end (0 source, 1 target) and which side. */
export const CORNERS = [
  [0, 1],
  [0, -1],
  [1, 1],
  [0, -1],
  [1, 1],
  [1, -1],
];
