export { mapTitle, type MapTitleInput } from './map-title';
export { rankingTitle } from './ranking-title';
export { scatterTitle } from './scatter-title';
export { periodOf, subtitleOf } from './subtitle';
export { timelineTitle, type TimelineTitleInput, type TimelineYear } from './timeline-title';
