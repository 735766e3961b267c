package dev.dateline.domain.claim.conflict;

import java.util.Locale;

/** What speaks for or against two statements' telling of the same, as numbers; where nothing else is said, 1 or 0. */
public enum PairTrait {
    /** Always 1. */
    ALWAYS,
    /** Which share of the shorter sentence's words the other one has, too. */
    SHARE,
    /** Logarithm of how many words both have, and one. */
    SHARED,
    /** One sentence has too few words to tell. */
    TERSE,
    /** Each is what its account tells first of this. */
    BOTH_LEAD,
    ONE_LEADS,
    /** Each stands in the first sentence that states anything. */
    BOTH_OPEN,
    ONE_OPENS,
    /** One value stands in the other account, too, of the same. */
    KNOWN,
    /** Each value stands in the other account. */
    BOTH_KNOWN,
    /** How many of the two values stand in the other account of something else. */
    ELSEWHERE,
    /** Each is told twice or more; one is. */
    BOTH_REPEATED,
    ONE_REPEATED,
    /** Logarithm of how many other values both accounts have of this, and one. */
    RIVALS,
    /** How many other things both accounts tell alike. */
    ALIKE,
    /** One is the sum of the other and of another slot's number: the injured with the dead, say. */
    SUM,
    /** One is the sum of what the other's sentence tells of several. */
    PARTS,
    /** They differ by one: with the gunman, or without. */
    NEXT,
    /** Logarithm of the higher over the lower. */
    RATIO,
    /** The lower one is one. */
    SINGLE,
    /** One is "at least", "up to", "about". */
    BOUNDED,
    /** They count other sorts of people: children, or those in a critical state; one is of a sort. */
    OTHER_SORT,
    SORT,
    /** One is told to be new, or to come beside others: "three more", "three other people". */
    ONE_MORE,
    BOTH_MORE,
    /** One is told to be of an old event. */
    OLD,
    INJURED,
    SHOT,
    OTHER_SLOT,
    /** Days one after the other. */
    NEXT_DAY,
    /** Days a week or more apart. */
    FAR,
    /** The same day of another week. */
    SAME_WEEKDAY,
    /** Each is the latest day of its account. */
    BOTH_LATEST,
    ONE_LATEST,
    /** Each sentence tells how many were hurt; of each the same number. */
    BOTH_TOLLS,
    ONE_TOLL,
    SAME_TOLL,
    /** Each day's words tell of harm done, or that something happened; one's do. */
    BOTH_HARM,
    ONE_HARM,
    /** Both tell of the same sequel: court, arrest, mourning; one tells of a sequel that the other does not. */
    SAME_SEQUEL,
    OTHER_SEQUEL,
    /** The same time of day; another one. */
    SAME_TIME,
    OTHER_TIME,
    /** How alike all their words are: see {@link SharedWords}. */
    LIKENESS,
    /** How alike the words are where the other account has one of the two values, at best. */
    MATE,
    /** How much more alike the two are than either and its mate. */
    OVER_MATE,
    /** Logarithm of how many statements of the first account tell a value that the second one has, too, and one. */
    AGREED,
    /** Each is told of several events together: "17 shot over the weekend"; one is. */
    BOTH_SEVERAL,
    ONE_SEVERAL,
    /** Logarithms of how many days each happened before its account came out, and one: of the one that is less, of the other. */
    FRESHER,
    STALER,
    /** One day had not come when the other account came out. */
    UNKNOWABLE,
    /** Night on the former day, early or morning on the latter one. */
    OVERNIGHT;

    private final String key = name().toLowerCase(Locale.ROOT);

    /** The name in files of weights. */
    public String key() {
        return key;
    }
}
