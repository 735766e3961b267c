package dev.dateline.desk.channel;

import static dev.dateline.desk.channel.Spoken.KEY;
import static dev.dateline.desk.channel.Spoken.NOW;
import static dev.dateline.desk.channel.Spoken.config;
import static dev.dateline.desk.channel.Spoken.first;
import static dev.dateline.desk.channel.Spoken.single;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.desk.delivery.Answer;
import dev.dateline.domain.alert.Channel;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpAnswersTest {
    private Endpoint endpoint;

    @BeforeEach
    void start() throws IOException {
        endpoint = new Endpoint();
    }

    @AfterEach
    void stop() {
        endpoint.close();
    }

    private Answer tell(String address, String... settings) {
        try (Speakers speakers = new Speakers(config(settings), KEY, InstantSource.fixed(NOW), 8)) {
            Channel channel = Spoken.channel(Channel.Kind.WEBHOOK, address, 1);
            return speakers.tell("night-desk", channel, single(first("Quake hits Lima")), "");
        }
    }

    @ParameterizedTest
    @CsvSource({"200", "201", "202", "204"})
    void successIsTaken(int status) {
        endpoint.answers(status, "");
        assertThat(tell(endpoint.address("/"))).isEqualTo(new Answer.Taken(null));
    }

    @ParameterizedTest
    @CsvSource({"408", "425", "429", "500", "502", "503", "504"})
    void whatMayPassIsTriedAgain(int status) {
        endpoint.answers(status, "we are busy");
        assertThat(tell(endpoint.address("/"))).isInstanceOfSatisfying(Answer.NotNow.class, notNow -> {
            assertThat(notNow.reason()).contains(Integer.toString(status)).contains("we are busy");
            assertThat(notNow.pause()).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource({"400", "401", "403", "404", "410", "413", "422"})
    void whatWillNotPassIsRefused(int status) {
        endpoint.answers(status, "");
        assertThat(tell(endpoint.address("/")))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.reason()).contains(Integer.toString(status)));
    }

    @Test
    void aRedirectIsToldAndNotFollowed() throws IOException {
        try (Endpoint other = new Endpoint()) {
            endpoint.answers(307, "", "Location", other.address("/elsewhere"));
            assertThat(tell(endpoint.address("/")))
                    .isInstanceOfSatisfying(
                            Answer.Refused.class,
                            refused -> assertThat(refused.reason()).contains(other.address("/elsewhere")));
            assertThat(other.asked).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120 | PT2M",
                "9999999 | P1D",
                "Sat, 14 Mar 2026 12:05:01 GMT | PT4M",
                "Sat, 14 Mar 2026 11:00:00 GMT |",
                "soon |"
            })
    void aWishToBeLeftAloneIsHeard(String header, Duration pause) {
        endpoint.answers(429, "", "Retry-After", header);
        assertThat(((Answer.NotNow) tell(endpoint.address("/"))).pause()).isEqualTo(pause);
    }

    @Test
    void oneThatHangsIsLeftInTime() {
        endpoint.hangs();
        long start = System.nanoTime();
        assertThat(tell(endpoint.address("/"))).isInstanceOf(Answer.NotNow.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void anAnswerWithoutEndIsCutOffAndItsStatusCounts() {
        endpoint.pours(200);
        assertThat(tell(endpoint.address("/"))).isEqualTo(new Answer.Taken(null));
    }

    @Test
    void nobodyThereIsTriedAgain() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        assertThat(tell("http://127.0.0.1:" + port + "/")).isInstanceOf(Answer.NotNow.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ftp://example.org/", "hook", "http://", "https://user:word@example.org/", "file:///etc/passwd"})
    void whatIsNoAddressIsRefused(String address) {
        assertThat(tell(address)).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void thisMachineIsNotAskedUnlessAllowed() {
        Answer closed = tell(endpoint.address("/"), "desk.delivery.private-addresses", "false");
        assertThat(closed)
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.reason()).contains("desk.delivery.allowed-networks"));
        assertThat(tell(
                        endpoint.address("/").replace("127.0.0.1", "localhost"),
                        "desk.delivery.private-addresses",
                        "false"))
                .isInstanceOf(Answer.Refused.class);
        assertThat(endpoint.asked).isEmpty();
        Answer open = tell(
                endpoint.address("/"),
                "desk.delivery.private-addresses",
                "false",
                "desk.delivery.allowed-networks",
                "127.0.0.0/8");
        assertThat(open).isEqualTo(new Answer.Taken(null));
    }
}
