package dev.dateline.desk.alert;

import static dev.dateline.desk.News.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.desk.News;
import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Cause;
import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.item.SourceStatus.State;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlertBoardTest {
    private final AlertBoard board = new AlertBoard();

    private static Alert alert(String id, String thread, int number, Instant at) {
        Cause cause = new Cause.HealthChanged(new SourceId("s"), State.OK, State.QUIET, null, null);
        Alert alert = News.alert(id, "rule", "Rule", "Headline " + number, cause, at);
        return new Alert(
                id,
                alert.subscriber(),
                alert.rule(),
                alert.ruleName(),
                alert.title(),
                cause,
                at,
                thread,
                number,
                Alert.Kind.FOLLOW_UP,
                List.of(),
                List.of(),
                alert.receipt());
    }

    @Test
    void aThreadStandsOnceByItsNewestAlert() {
        board.add(alert("a", "fire", 1, NOON));
        board.add(alert("b", "vote", 1, NOON.plusSeconds(1)));
        board.add(alert("c", "fire", 2, NOON.plusSeconds(2)));
        board.add(alert("d", "fire", 3, NOON.plusSeconds(2)));
        assertThat(board.newestThreads(10)).extracting(Alert::id).containsExactly("d", "b");
        assertThat(board.newest(10)).hasSize(4);
    }

    @Test
    void alertsOfBeforeThereWereThreadsStandEachForItself() {
        board.add(alert("a", "", 1, NOON));
        board.add(alert("b", "", 1, NOON.plusSeconds(1)));
        assertThat(board.newestThreads(10)).hasSize(2);
    }
}
