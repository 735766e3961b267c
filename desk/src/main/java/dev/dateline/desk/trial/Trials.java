package dev.dateline.desk.trial;

import java.util.Optional;

/** Where rules are tried for those who ask the desk. */
public interface Trials {
    /** Tries a rule within bounds of time; empty when another trial is running. */
    Optional<TrialResult> run(TrialAsk ask);
}
