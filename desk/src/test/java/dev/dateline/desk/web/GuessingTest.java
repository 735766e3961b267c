package dev.dateline.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.access.KeyText;
import dev.dateline.domain.access.Role;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever guesses keys is slowed until it is no use, and nobody else is. */
@Timeout(30)
class GuessingTest {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final GuardedDesk desk = GuardedDesk.open("desk.behind-proxy", "true");
    private final Reader reader = desk.reader();

    @AfterEach
    void stop() {
        desk.close();
    }

    @Test
    void afterTenWrongKeysAnAddressWaits() throws Exception {
        guess("192.0.2.7", 10);
        HttpResponse<String> refused = ask("192.0.2.7", KeyText.fresh(RANDOM).written());
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("6");
        desk.pass(Duration.ofSeconds(6));
        guess("192.0.2.7", 1);
        assertThat(ask("192.0.2.7", KeyText.fresh(RANDOM).written()).statusCode())
                .isEqualTo(429);
    }

    @Test
    void whileItWaitsNotEvenTheRightKeyTellsItself() throws Exception {
        String right = desk.key("cms", Role.READER);
        guess("192.0.2.7", 10);
        assertThat(ask("192.0.2.7", right).statusCode()).isEqualTo(429);
        desk.pass(Duration.ofSeconds(6));
        assertThat(ask("192.0.2.7", right).statusCode()).isEqualTo(200);
    }

    @Test
    void othersAreNotSlowed() throws Exception {
        String right = desk.key("cms", Role.READER);
        guess("192.0.2.7", 11);
        assertThat(ask("192.0.2.8", right).statusCode()).isEqualTo(200);
    }

    @Test
    void whatTheGuesserSaysOfItsAddressCountsForNothing() throws Exception {
        for (int i = 0; i < 10; i++) {
            ask("198.51.100." + i + ", 192.0.2.7", KeyText.fresh(RANDOM).written());
        }
        assertThat(ask("203.0.113.1, 192.0.2.7", KeyText.fresh(RANDOM).written())
                        .statusCode())
                .isEqualTo(429);
    }

    @Test
    void anIpv6NetworkIsOneGuesser() throws Exception {
        for (int i = 0; i < 10; i++) {
            ask("2001:db8:1:2:" + i + "::1", KeyText.fresh(RANDOM).written());
        }
        assertThat(ask("2001:db8:1:2:ffff::1", KeyText.fresh(RANDOM).written()).statusCode())
                .isEqualTo(429);
        assertThat(ask("2001:db8:1:3::1", KeyText.fresh(RANDOM).written()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void wrongTokensAndKeysOnTheFormCountToo() throws Exception {
        for (int i = 0; i < 5; i++) {
            reader.get("feeds/subscribers/x.atom?token=aaaaaaaaaaaa." + "A".repeat(43), "X-Forwarded-For", "192.0.2.9");
            reader.post(
                    "sign-in",
                    "key=wrong",
                    "Content-Type",
                    "application/x-www-form-urlencoded",
                    "X-Forwarded-For",
                    "192.0.2.9");
        }
        assertThat(ask("192.0.2.9", desk.key("cms", Role.READER)).statusCode()).isEqualTo(429);
    }

    @Test
    void whatIsNoKeyAtAllIsAnsweredLikeAWrongOne() throws Exception {
        String known = desk.key("cms", Role.READER);
        String wrongSecret = known.substring(0, 22) + "A".repeat(43);
        for (String wrong : new String[] {"x", KeyText.fresh(RANDOM).written(), wrongSecret}) {
            HttpResponse<String> answer = ask("192.0.2.10", wrong);
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body()).contains("This key opens nothing here, or nothing any more.");
        }
    }

    private void guess(String from, int times) throws IOException, InterruptedException {
        for (int i = 0; i < times; i++) {
            ask(from, KeyText.fresh(RANDOM).written());
        }
    }

    private HttpResponse<String> ask(String from, String key) throws IOException, InterruptedException {
        return reader.get("api/stories", "Authorization", "Bearer " + key, "X-Forwarded-For", from);
    }
}
