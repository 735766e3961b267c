package dev.dateline.domain.claim;

/** What a speaker does with what is said, told from the cue. */
public enum Stance {
    /** Says, tells, reports; also where the cue tells nothing more. */
    SAYS,
    /** Claims, insists, alleges: the writer keeps a distance. */
    ASSERTS,
    /** Confirms, admits, reveals: the writer takes it to be so. */
    CONFIRMS,
    /** Denies, rejects, disputes. */
    DENIES,
    /** Warns, threatens, fears. */
    WARNS,
    /** Urges, demands, calls for. */
    ASKS,
    /** Vows, promises, reaffirms. */
    PROMISES,
    /** Condemns, praises, blames. */
    JUDGES,
    /** Estimates, expects, believes. */
    ESTIMATES,
    /** Reportedly, allegedly: nobody is named. */
    HEARSAY
}
