export { followJourneys } from '$lib/core/movement/follow-journeys';
export { inJourneyOrder } from '$lib/core/view/in-journey-order';
