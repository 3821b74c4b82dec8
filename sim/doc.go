// Package sim is a small group and its turn.
//
// A [Group] of up to twenty members, with or without a facilitator, talks. [Step]
// takes it through one speaking turn: what the facilitator says lands, or a member
// takes the floor, voices a view, does one of Bales' twelve acts to somebody; the
// others react; tension, safety and norms follow. Step is the model, to be read from
// top to bottom; each of its lines is one file. [Group.Next] takes it from one
// meeting to the next.
//
// Nothing is scripted. There is no counter of stages and no timer: dependency on the
// facilitator falls as members take each other up, that frees them to contest each
// other, what is worked through settles whose word counts and makes norms, and so
// conflict falls again. Stages, domination, withdrawal, conflict and groupthink are
// names that package observe gives to what comes out; nothing here knows them.
//
// # Rules
//
// The package is pure: no clock, files, network, threads, globals that change. The
// same setup, seed and choices give the same turns, bit for bit, on every platform:
// products inside sums are rounded by an explicit conversion, exp and log are our
// own, and chance is keyed by seed, meeting, turn, member and purpose.
//
// A Group is one flat value. Copying it is a snapshot; a turn allocates nothing.
// A [Setup] is read-only and shared.
//
// # Numbers
//
// Trust and opinions lie in [-1,1], most else in [0,1]. The numbers of the model are
// in [Params], each with its source and a grade; what an intervention moves is data
// in the [Setup]. [Signature] changes when the model does.
package sim
