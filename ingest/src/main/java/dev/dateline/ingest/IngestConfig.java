package dev.dateline.ingest;

import dev.dateline.domain.net.AddressBlock;
import dev.dateline.ingest.fetch.FetchLimits;
import dev.dateline.ingest.queue.HostGate;
import dev.dateline.ingest.queue.Workers;
import dev.dateline.ingest.schedule.PollBounds;
import dev.dateline.ingest.topic.SourceFollower;
import dev.dateline.schemas.setting.DataSize;
import dev.dateline.schemas.setting.Setting;
import dev.dateline.schemas.setting.Settings;
import java.time.Duration;
import java.util.List;

/**
 * What can be set about ingest.
 *
 * @param member who we are among all that ingest
 * @param threads how many visits run at a time
 * @param fetch how one address is fetched
 * @param gate how gently a host is visited
 * @param bounds how often sources are asked
 * @param haste for how long sources are asked sooner after a story spikes
 * @param liveWindow how long before a source was added its news counts as live
 * @param feedSize largest feed taken, in bytes after decompression
 * @param pageSize largest page taken, in bytes after decompression
 * @param pagesWaiting how many pages may wait to be fetched
 * @param pagesAgain whether pages of live news are looked at again
 */
public record IngestConfig(
        SourceFollower.Member member,
        int threads,
        FetchLimits fetch,
        HostGate gate,
        PollBounds bounds,
        Duration haste,
        Duration liveWindow,
        DataSize feedSize,
        DataSize pageSize,
        int pagesWaiting,
        boolean pagesAgain) {

    private static final Setting<String> INSTANCE_ID = Setting.text(
            "ingest.instance-id",
            "ingest-1",
            "Name of this instance among all that ingest; each needs its own, and keeps its sources by it over a restart.");
    private static final Setting<Duration> SESSION_TIMEOUT = Setting.duration(
                    "ingest.session-timeout",
                    Duration.ofSeconds(15),
                    "After which time without a sign of life the others take the sources of an instance over;"
                            + " one that restarts sooner keeps them. Kafka has bounds of its own for it, 6 s and 30 min.")
            .where(time -> time.compareTo(Duration.ofSeconds(6)) >= 0, "6 s or more");
    private static final Setting<String> USER_AGENT = Setting.text(
                    "ingest.user-agent",
                    "Dateline/0.1",
                    "How we introduce ourselves to origins; add an address where their owners can reach you."
                            + " Its first word is our name in robots.txt.")
            .where(text -> text.matches("[\\x21-\\x7e][\\x20-\\x7e]*"), "printable ASCII");
    private static final Setting<Integer> THREADS = Setting.number(
                    "ingest.threads",
                    8,
                    "How many feeds and pages are fetched at a time; each takes memory for its body."
                            + " What takes longer than a few seconds does not count, up to twice as many.")
            .where(n -> n >= 1 && n <= 256, "from 1 to 256");
    private static final Setting<Integer> HOST_CONNECTIONS = Setting.number(
                    "ingest.host-connections", 1, "How many of them at the same host; more than 2 is impolite.")
            .where(n -> n >= 1, "1 or more");
    private static final Setting<Duration> HOST_SPACING = Setting.duration(
            "ingest.host-spacing",
            Duration.ofSeconds(2),
            "Shortest time between two visits to a host; longer is kinder, and slower for hosts with many pages.");
    private static final Setting<Integer> DOMAIN_CONNECTIONS = Setting.number(
                    "ingest.domain-connections",
                    2,
                    "How many fetches at a time at all hosts of one registered domain, such as those of a blogging service.")
            .where(n -> n >= 1, "1 or more");
    private static final Setting<Duration> DOMAIN_SPACING = Setting.duration(
            "ingest.domain-spacing",
            Duration.ofMillis(500),
            "Shortest time between two visits to the hosts of one registered domain; a service with thousands of sources"
                    + " needs a short one to have them all visited in time.");
    private static final Setting<Duration> FIRST_INTERVAL = positive(
            "ingest.first-interval",
            Duration.ofMinutes(5),
            "How soon a new source is asked again, until its pace is known.");
    private static final Setting<Duration> SHORTEST_INTERVAL = positive(
            "ingest.shortest-interval",
            Duration.ofMinutes(1),
            "The busiest source is not asked more often, unless it has an interval of its own.");
    private static final Setting<Duration> LONGEST_INTERVAL = positive(
            "ingest.longest-interval",
            Duration.ofHours(6),
            "The quietest source is asked at least that often; one that fails at least every four times as long.");
    private static final Setting<Duration> EXPECTED_WAIT = positive(
            "ingest.expected-wait",
            Duration.ofMinutes(2),
            "A source is asked again when the news to be expected by its rhythm would have waited this long in sum;"
                    + " four times as much halves the polls and doubles the delay.");
    private static final Setting<Duration> HASTE = Setting.duration(
            "ingest.haste",
            Duration.ofMinutes(30),
            "For how long the sources that carry a story are asked sooner after it spikes; what origins ask for is kept."
                    + " Zero never does.");
    private static final Setting<Duration> CONNECT_TIMEOUT =
            positive("ingest.connect-timeout", Duration.ofSeconds(10), "Longest wait for a connection.");
    private static final Setting<Duration> TOTAL_TIMEOUT = positive(
            "ingest.total-timeout",
            Duration.ofSeconds(30),
            "Longest time for one fetch with all its redirects; slower origins count as failed.");
    private static final Setting<DataSize> FEED_SIZE = Setting.size(
            "ingest.feed-size", DataSize.ofMebibytes(10), "Largest feed that is taken, after decompression.");
    private static final Setting<DataSize> PAGE_SIZE = Setting.size(
            "ingest.page-size",
            DataSize.ofMebibytes(4),
            "Largest page that is taken, after decompression; the records of Kafka have a largest size, too.");
    private static final Setting<Integer> PAGES_WAITING = Setting.number(
                    "ingest.pages-waiting", 10_000, "How many pages may wait to be fetched; more are set aside.")
            .where(n -> n >= 1, "1 or more");
    private static final Setting<Boolean> PAGES_AGAIN = Setting.bool(
            "ingest.pages-again",
            true,
            "Whether the pages of live news are looked at again 1, 6 and 24 hours later, for edits that no feed tells.");
    private static final Setting<Duration> LIVE_WINDOW = Setting.duration(
            "ingest.live-window",
            Duration.ofMinutes(5),
            "News dated up to this long before its source was added counts as live; older news is old and raises no alerts.");
    private static final Setting<Boolean> PRIVATE_ADDRESSES = Setting.bool(
            "ingest.allow-private-addresses",
            false,
            "Whether addresses of this machine and of private networks may be fetched; if so, any feed can make us do it.");
    private static final Setting<List<AddressBlock>> ALLOWED_NETWORKS = new Setting<>(
            "ingest.allowed-networks",
            "",
            "Addresses of private networks that may be fetched all the same, such as 192.168.7.0/24, 10.1.2.3;"
                    + " narrower, and so safer, than ingest.allow-private-addresses.",
            AddressBlock::list,
            false);

    /** All of them. */
    public static final List<Setting<?>> SETTINGS = List.of(
            INSTANCE_ID,
            SESSION_TIMEOUT,
            USER_AGENT,
            THREADS,
            HOST_CONNECTIONS,
            HOST_SPACING,
            DOMAIN_CONNECTIONS,
            DOMAIN_SPACING,
            FIRST_INTERVAL,
            SHORTEST_INTERVAL,
            LONGEST_INTERVAL,
            EXPECTED_WAIT,
            HASTE,
            CONNECT_TIMEOUT,
            TOTAL_TIMEOUT,
            FEED_SIZE,
            PAGE_SIZE,
            PAGES_WAITING,
            PAGES_AGAIN,
            LIVE_WINDOW,
            PRIVATE_ADDRESSES,
            ALLOWED_NETWORKS);

    /** What was set. */
    public static IngestConfig from(Settings settings) {
        int threads = settings.get(THREADS);
        return new IngestConfig(
                new SourceFollower.Member(settings.get(INSTANCE_ID), settings.get(SESSION_TIMEOUT)),
                threads,
                new FetchLimits(
                        settings.get(USER_AGENT),
                        settings.get(CONNECT_TIMEOUT),
                        settings.get(TOTAL_TIMEOUT),
                        (Workers.THREADS_A_PLACE + 1) * threads,
                        settings.get(PRIVATE_ADDRESSES),
                        settings.get(ALLOWED_NETWORKS)),
                new HostGate(
                        settings.get(HOST_CONNECTIONS),
                        settings.get(HOST_SPACING),
                        settings.get(DOMAIN_CONNECTIONS),
                        settings.get(DOMAIN_SPACING)),
                new PollBounds(
                        settings.get(FIRST_INTERVAL),
                        settings.get(SHORTEST_INTERVAL),
                        settings.get(LONGEST_INTERVAL),
                        settings.get(EXPECTED_WAIT)),
                settings.get(HASTE),
                settings.get(LIVE_WINDOW),
                settings.get(FEED_SIZE),
                settings.get(PAGE_SIZE),
                settings.get(PAGES_WAITING),
                settings.get(PAGES_AGAIN));
    }

    private static Setting<Duration> positive(String key, Duration defaultValue, String meaning) {
        return Setting.duration(key, defaultValue, meaning)
                .where(time -> time.compareTo(Duration.ZERO) > 0, "a time above zero, such as 30 s");
    }
}
