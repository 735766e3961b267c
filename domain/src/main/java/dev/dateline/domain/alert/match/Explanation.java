package dev.dateline.domain.alert.match;

import java.util.List;

/** Why a story meets a rule, or how it fails to. */
public sealed interface Explanation {

    /** The story meets the rule. */
    record Fired(List<Evidence> because) implements Explanation {
        public Fired {
            because = List.copyOf(because);
        }
    }

    /**
     * It does not.
     *
     * @param missing the fewest things that would have to be otherwise, such as "origins 1 instead of origins>=2"
     * @param met what is as the rule wants it
     */
    record Missed(List<String> missing, List<Evidence> met) implements Explanation {
        public Missed {
            missing = List.copyOf(missing);
            met = List.copyOf(met);
        }
    }

    /** The rule cannot be used. */
    record Refused(String reason) implements Explanation {}
}
