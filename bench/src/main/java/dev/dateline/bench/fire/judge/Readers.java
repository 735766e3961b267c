package dev.dateline.bench.fire.judge;

import dev.dateline.bench.told.Receivers;
import dev.dateline.domain.alert.Channel;
import dev.dateline.domain.alert.Preferences;
import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who is told: some of every event, some of those that two outlets tell. */
public final class Readers {
    /** Each event is told to so many. */
    private static final int OF_EVERYTHING = 4;

    private static final int OF_PAIRS = 2;
    private static final String CHANNEL = "hook";

    private Readers() {}

    /** A reader and from how many reports on they are told. */
    public record Reader(String name, int reports) {}

    /** All of them. */
    public static List<Reader> all() {
        return Stream.concat(
                        IntStream.range(0, OF_EVERYTHING).mapToObj(i -> new Reader("every-" + i, 1)),
                        IntStream.range(0, OF_PAIRS).mapToObj(i -> new Reader("pairs-" + i, 2)))
                .toList();
    }

    /** What they want, and where. */
    public static List<Subscription> subscriptions(Receivers receivers) {
        return all().stream().map(reader -> subscription(reader, receivers)).toList();
    }

    private static Subscription subscription(Reader reader, Receivers receivers) {
        Rule rule = Rule.asking("told", "told", "reports>=" + reader.reports(), null);
        Channel hook =
                new Channel(CHANNEL, Channel.Kind.WEBHOOK, receivers.address(reader.name(), CHANNEL), 1, Set.of());
        return new Subscription(reader.name(), 1, List.of(rule), List.of(hook), Preferences.NONE, List.of(), List.of());
    }
}
