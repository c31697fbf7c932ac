export { mapTitle } from './map-title';
export { rankingTitle } from './ranking-title';
export { scatterTitle } from './scatter-title';
export { interestPart, periodOf, subtitleOf } from './subtitle';
export { noAverage, timelineTitle } from './timeline-title';
