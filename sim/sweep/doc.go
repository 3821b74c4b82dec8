// Package sweep runs many practices without a trainee: a policy chooses instead.
// It gives the same numbers for one worker and for many.
package sweep
