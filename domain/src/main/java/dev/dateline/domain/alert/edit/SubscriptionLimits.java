package dev.dateline.domain.alert.edit;

import dev.dateline.domain.alert.Subscription;
import java.util.Optional;
import java.util.regex.Pattern;

/** How large a subscription may grow, so that it is one record; and what an id looks like. */
final class SubscriptionLimits {
    static final int RULES = 5_000;
    static final int QUERY_CHARACTERS = 500_000;
    static final int CHANNELS = 50;
    static final int MUTES = 2_000;
    static final int FOLLOWS = 2_000;
    private static final Pattern ID = Pattern.compile("[^\\p{Cntrl}\\s|/]([^\\p{Cntrl}|/]{0,98}[^\\p{Cntrl}\\s|/])?");

    private SubscriptionLimits() {}

    /** What is wrong with an id, a sentence; empty when nothing is. */
    static Optional<String> fault(String what, String id) {
        return ID.matcher(id).matches()
                ? Optional.empty()
                : Optional.of("\"" + id + "\" is no id for a " + what + ": it has 1 to 100 characters, none of them a"
                        + " slash, a bar or a control character, and no space at an end.");
    }

    /** What there is too much of, a sentence; empty when there is not. */
    static Optional<String> fault(Subscription all) {
        long characters =
                all.rules().stream().mapToLong(rule -> rule.query().length()).sum();
        return over("rules", all.rules().size(), RULES)
                .or(() -> over("characters in all queries together", characters, QUERY_CHARACTERS))
                .or(() -> over("channels", all.channels().size(), CHANNELS))
                .or(() -> over("muted threads", all.mutes().size(), MUTES))
                .or(() -> over("followed stories", all.follows().size(), FOLLOWS));
    }

    private static Optional<String> over(String what, long many, int most) {
        return many <= most
                ? Optional.empty()
                : Optional.of("A subscriber has at most " + most + " " + what + ", these are " + many + ".");
    }
}
