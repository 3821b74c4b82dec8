package card

// is says what the model is.
var is = []string{
	"A simulation of one small group, 3 to 16 members in a practice, turn by turn: who speaks, to whom, which of Bales' twelve acts, which view is voiced, and what that does to trust, safety, norms, tension, commitment and opinions.",
	"An instrument for practice: a facilitator tries things out, sees that one group answers them and another does not, and can go back.",
	"Nothing in it is scripted. There is no counter of stages, no timer and no chance of storming: conflict, domination, withdrawal, cohesion and groupthink are read off what members do, and nothing that is read off goes back into the group.",
	"The same scenario, seed and choices give the same turns, bit for bit, on every platform.",
}

// isNot says what the model is not.
var isNot = []string{
	"It does not predict what real people will do, and it must not be used to judge members, facilitators or groups.",
	"It is no therapy and no diagnosis. Traits are dispositions to behave; no gender, culture, faith, age, diagnosis or type of personality drives anything.",
	"It was not measured on peer support. No open corpus of such talk exists: shares of talk and turn-taking come from recorded work meetings, acts from Bales' laboratory, conformity from Asch's, liking from one house of students.",
	"It has no words of its own: what members say is written beside it and chosen by what they do.",
	"It knows nothing of danger to self or others. A disclosure of that is written by an author, never drawn, and ends the exercise.",
}

// assumptions are what the model takes for granted beyond the numbers graded so.
var assumptions = []string{
	"The sizes of nearly all levers of interventions: the literature gives at best their direction.",
	"How far cohesion moves within one meeting. Levers were sized so that a trainee can see it; published effects of leaders on cohesion are well below one standard deviation. The shown scale is a scale for practice.",
	"That one turn follows another and each has one act and one topic; that all who are present hear it, but for pairs.",
	"That dependency on a leader and what is unsettled between members drive conflict. The direction is published, the sizes were chosen so that conflict rises and falls as in published groups.",
	"That pace follows the announced life by a power of three quarters.",
}

// weaknesses are what is known to be weak, whatever the findings say. Figures stand in
// the tables that are measured.
var weaknesses = []string{
	"A first meeting of strangers disagrees much less than Bales' laboratory groups did. His profile is shown by a laboratory case and by the mean of a life.",
	"The mean course of conflict rises and falls; many a group does not show it clearly by itself.",
	"The smaller the group, the earlier conflict peaks, and over long lives it peaks before the middle. No data stand behind either trend.",
	"The weight of dependency on safety keeps the beginning calm. It was never tested on data.",
	"A group that is smothered loses hardly more members than one that is left alone, since silence hurts nobody openly.",
	"Where a facilitator helps much, less is left to be settled between members: comfortable, and perhaps not true.",
	"In groups of six, information that one member alone holds is mentioned less often than in published groups.",
	"A minority that changes its mind from topic to topic wins hardly less than a consistent one.",
	"Groups that hold together take home more, and so do their members; between groups that is closer than published.",
	"Satisfaction is calibrated, not explained: its weights and its noise were set to published correlations.",
	"Rank correlations of liking from week to week flatten somewhat sooner than in Newcomb's house.",
}
