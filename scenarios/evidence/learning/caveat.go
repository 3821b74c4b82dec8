package learning

// About is to be said with all of it.
const About = "These are simulated learners in a simulated group. They are no evidence about people."

// Caveats are why a figure here says less than it seems to.
var Caveats = []string{
	"In the first arm there is nothing but habit, which moves choices in no direction of its own: that little is gained there is built in.",
	"The review rolls this very model forward, and the score is taken in this model too. That what it teaches carries over to groups and scenarios never practised says that there is something in it that can be learnt; it does not say that this is right for people.",
	"A simulated trainee believes every verdict, forgets nothing, and knows the alternative that it is shown from the next time on. People do not.",
}

// Anchor is what was found with people, to lay beside it.
const Anchor = "With people: in one randomised trial of 94 novices, one to one, practice without feedback brought no gain and less empathy (d = -.52), and practice with structured feedback more reflections and questions (d = .32 to .39; Louie et al. 2025)."
