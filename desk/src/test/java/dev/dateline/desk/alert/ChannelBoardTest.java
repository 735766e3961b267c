package dev.dateline.desk.alert;

import static dev.dateline.desk.News.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.desk.api.ApiChannelHealth;
import dev.dateline.domain.alert.Channel;
import dev.dateline.domain.alert.Delivery;
import dev.dateline.domain.alert.Delivery.Outcome;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChannelBoardTest {
    private static final Channel HOOK =
            new Channel("hook", Channel.Kind.SLACK, "https://hooks.chat.example/services/secret", 1, Set.of());

    private final ChannelBoard board = new ChannelBoard();

    private void told(String alert, int attempt, Outcome outcome, Instant at) {
        board.add(new Delivery(alert, "anna", "hook", attempt, at, outcome, "503", null, null, "thread"));
    }

    private ApiChannelHealth shown(Instant now) {
        ChannelBoard.State state = board.of("anna", "hook");
        return ApiChannelHealth.of("anna", HOOK, state.health(), state.waiting(), state.held(), now);
    }

    @Test
    void aChannelThatWasNeverTriedIsUntried() {
        assertThat(shown(NOON).state()).isEqualTo("untried");
    }

    @Test
    void whatWaitsAndWhatIsHeldIsCountedUntilItHasEnded() {
        told("a", 0, Outcome.HELD, NOON);
        told("b", 1, Outcome.FAILED, NOON);
        told("c", 1, Outcome.FAILED, NOON);
<<<<<<< HEAD
        assertThat(shown(NOON))
                .extracting(ApiChannel::waiting, ApiChannel::held)
                .containsExactly(2, 1);
        told("a", 1, Outcome.DELIVERED, NOON.plusSeconds(5));
        told("b", 2, Outcome.DELIVERED, NOON.plusSeconds(5));
        assertThat(shown(NOON))
                .extracting(ApiChannel::waiting, ApiChannel::held)
                .containsExactly(1, 0);
=======
        assertThat(shown(NOON)).extracting(ApiChannelHealth::waiting, ApiChannelHealth::held).containsExactly(2, 1);
        told("a", 1, Outcome.DELIVERED, NOON.plusSeconds(5));
        told("b", 2, Outcome.DELIVERED, NOON.plusSeconds(5));
        assertThat(shown(NOON)).extracting(ApiChannelHealth::waiting, ApiChannelHealth::held).containsExactly(1, 0);
>>>>>>> main
        assertThat(shown(NOON.plusSeconds(6)).state()).isEqualTo("well");
    }

    @Test
    void aChannelThatKeepsFailingRestsAndIsTrouble() {
        for (int i = 0; i < 5; i++) {
            told("a", i + 1, Outcome.FAILED, NOON.plusSeconds(i));
        }
        assertThat(shown(NOON.plusSeconds(10)).state()).isEqualTo("failing");
        assertThat(shown(NOON.plusSeconds(10)).restsUntil()).isEqualTo(NOON.plusSeconds(34));
        assertThat(shown(NOON.plusSeconds(300)).state()).isEqualTo("trouble");
        assertThat(shown(NOON.plusSeconds(300)).restsUntil()).isNull();
    }

    @Test
    void theSecretPartOfAnAddressIsNotShown() {
        assertThat(shown(NOON).place()).isEqualTo("hooks.chat.example");
    }
}
