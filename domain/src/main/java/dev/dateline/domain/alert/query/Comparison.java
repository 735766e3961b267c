package dev.dateline.domain.alert.query;

import java.util.Arrays;
import java.util.Optional;

/** How a number of a story is compared with the one in the query. */
public enum Comparison {
    AT_LEAST(">="),
    AT_MOST("<="),
    MORE(">"),
    LESS("<"),
    EQUAL("=");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    /** As it is written in a query. */
    public String sign() {
        return sign;
    }

    /** Whether the story's number stands so to the wanted one. */
    public boolean holds(double is, double wanted) {
        return switch (this) {
            case AT_LEAST -> is >= wanted;
            case AT_MOST -> is <= wanted;
            case MORE -> is > wanted;
            case LESS -> is < wanted;
            case EQUAL -> is == wanted;
        };
    }

    /** The sign that holds when this one does not. */
    public String opposite() {
        return switch (this) {
            case AT_LEAST -> LESS.sign;
            case AT_MOST -> MORE.sign;
            case MORE -> AT_MOST.sign;
            case LESS -> AT_LEAST.sign;
            case EQUAL -> "\u2260";
        };
    }

    static Optional<Comparison> of(String sign) {
        return Arrays.stream(values()).filter(c -> c.sign.equals(sign)).findFirst();
    }
}
