package dev.dateline.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.domain.item.Trouble;
import dev.dateline.domain.net.AddressBlock;
import dev.dateline.domain.net.PrivateAddressException;
import dev.dateline.ingest.Answer;
import dev.dateline.ingest.FakeOrigin;
import dev.dateline.ingest.fetch.FetchOutcome.Blocked;
import dev.dateline.ingest.fetch.FetchOutcome.Failed;
import dev.dateline.ingest.fetch.FetchOutcome.Fresh;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No feed can make us ask this machine, its neighbours, or a mail server. */
class ForbiddenAddressTest {
    private static final Duration SOON = Duration.ofSeconds(5);

    private final FakeOrigin origin;

    ForbiddenAddressTest() throws IOException {
        origin = new FakeOrigin();
        origin.at("/feed", Answer.ok("<rss/>"));
    }

    @AfterEach
    void close() {
        origin.close();
    }

    private static FetchOutcome fetch(URI url, String... allowed) {
        List<AddressBlock> blocks = AddressBlock.table(allowed);
        FetchLimits limits = new FetchLimits("Dateline/0.1", SOON, SOON, 4, false, blocks);
        try (HttpFetcher fetcher = new HttpFetcher(limits, InstantSource.fixed(Instant.EPOCH));
                BodyBudget.Share share = fetcher.share()) {
            return fetcher.fetch(FetchRequest.feed(url, Validators.NONE, 1000), share);
        }
    }

    private URI url(String host) {
        return URI.create("http://" + host + ":" + origin.port() + "/feed");
    }

    private static void assertRefused(FetchOutcome outcome) {
        assertThat(outcome).isInstanceOfSatisfying(Blocked.class, blocked -> {
            assertThat(blocked.trouble()).isEqualTo(Trouble.REFUSED_ADDRESS);
            assertThat(blocked.message()).matches("[^\\n]{10,300}[.]");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "localhost",
                "localhost.",
                "a.localhost",
                "0.0.0.0",
                "[::1]",
                "[::]",
                "[::ffff:127.0.0.1]",
                "[::127.0.0.1]",
                "[64:ff9b::7f00:1]",
                "[fe80::1%25lo]",
                "2130706433",
                "0x7f000001",
                "0x7f.1",
                "0177.0.0.1",
                "127.1",
                "127.0.0.1."
            })
    void thisMachineIsNotAsked(String host) {
        assertRefused(fetch(url(host)));
        assertThat(origin.asked()).isEmpty();
    }

    @Test
    void aRedirectToThisMachineIsNotFollowed() {
        origin.at("/feed", Answer.redirect(301, "http://[::1]:" + origin.port() + "/admin"));
        assertRefused(fetch(url("127.0.0.1"), "127.0.0.1"));
        assertThat(origin.asked()).hasSize(1);
    }

    @Test
    void theRefusalTellsTheWayOut() {
        assertThat(fetch(url("127.0.0.1")))
                .isInstanceOfSatisfying(
                        Blocked.class,
                        blocked -> assertThat(blocked.message())
                                .contains("ingest.allowed-networks", "ingest.allow-private-addresses"));
    }

    @Test
    void onlyNetworksOnTheListAreAllowed() {
        assertThat(fetch(url("127.0.0.1"), "127.0.0.0/30")).isInstanceOf(Fresh.class);
        assertThat(fetch(url("localhost"), "10.0.0.0/8", "127.0.0.1")).isInstanceOf(Fresh.class);
        assertRefused(fetch(url("127.0.0.4"), "127.0.0.0/30"));
        assertRefused(fetch(url("[::1]"), "127.0.0.0/8"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 22, 25, 110, 6667, 70_000})
    void otherProtocolsPortsAreNotAsked(int port) {
        assertRefused(fetch(URI.create("http://127.0.0.1:" + port + "/"), "127.0.0.1"));
        origin.at("/feed", Answer.redirect(302, "http://127.0.0.1:" + port + "/"));
        assertThat(fetch(url("127.0.0.1"), "127.0.0.1")).isNotInstanceOf(Fresh.class);
    }

    /** Name servers that say something else each time. */
    private static final class FickleNames extends NameLookup {
        private final Deque<String> answers;

        FickleNames(String... answers) {
            super(SOON);
            this.answers = new ArrayDeque<>(Arrays.asList(answers));
        }

        @Override
        InetAddress[] ask(String host) throws UnknownHostException {
            return InetAddress.getAllByName(answers.removeFirst());
        }
    }

    @Test
    void aNameThatChangesItsAddressIsJudgedAtEachConnection() throws UnknownHostException {
        FetchLimits limits = new FetchLimits("Dateline/0.1", SOON, SOON, 4, false);
        try (NameLookup names = new FickleNames("8.8.8.8", "127.0.0.1")) {
            GuardedResolver resolver = new GuardedResolver(names, limits);
            assertThat(resolver.resolve("rebinding.example")).containsExactly(InetAddress.getByName("8.8.8.8"));
            assertThatThrownBy(() -> resolver.resolve("rebinding.example")).isInstanceOf(PrivateAddressException.class);
        }
    }

    @Test
    void nameServersThatNeverAnswerHoldNobodyUp() {
        CountDownLatch never = new CountDownLatch(1);
        NameLookup silent = new NameLookup(Duration.ofMillis(50)) {
            @Override
            InetAddress[] ask(String host) throws UnknownHostException {
                try {
                    never.await();
                } catch (InterruptedException closing) {
                    Thread.currentThread().interrupt();
                }
                throw new UnknownHostException(host);
            }
        };
        try (silent) {
            assertThatThrownBy(() -> silent.lookUp("silent.example")).isInstanceOf(NameLookup.NoAnswer.class);
        }
    }

    @Test
    void aNameWithoutAnAddressIsTold() {
        assertThat(fetch(URI.create("http://no-such-host.invalid/feed")))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.trouble()).isEqualTo(Trouble.DNS));
    }
}
