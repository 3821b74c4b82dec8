// Package evidence holds a model of groups against what has been published and
// measured of real ones. A finding says what was found, a scenario beside it how; an
// experiment plays that scenario with many groups, and a statistic, computed as the
// publication has it, is laid beside the published figure.
//
// Nothing here knows how a model works: it takes any [sweep.Model] through a scenario
// and looks at the turns it emits and at what members would report of themselves.
package evidence
