package dev.dateline.desk.delivery;

import static dev.dateline.desk.News.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.desk.News;
import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Cause;
import dev.dateline.domain.alert.Channel;
import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.item.SourceStatus.State;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CouriersTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final CountDownLatch released = new CountDownLatch(1);
    private final Couriers couriers = new Couriers(this::tell, 8, () -> {});

    @AfterEach
    void stop() {
        released.countDown();
        couriers.close();
    }

    private Answer tell(String subscriber, Channel channel, Message message, String before) {
        if (channel.address().contains("stuck")) {
            await();
        } else if (channel.address().contains("slow")) {
            LockSupport.parkNanos(Duration.ofMillis(1_100).toNanos());
        } else if (channel.address().contains("broken")) {
            throw new IllegalStateException("a defect");
        }
        return new Answer.Taken(null);
    }

    private void await() {
        try {
            released.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Channel at(String host) {
        return new Channel("hook", Channel.Kind.WEBHOOK, "https://" + host + ".example", 1, Set.of());
    }

    private void send(Channel channel) {
        Cause cause = new Cause.HealthChanged(new SourceId("s"), State.OK, State.QUIET, null, null);
        Alert alert = News.alert("a", "rule", "Rule", "Headline", cause, NOON);
        couriers.send(couriers.take(0, Job.single("night-desk", channel, new Job.Entry(alert, 0, 0)), ""));
    }

    @Test
    void oneAddressGetsAFewAtATime() {
        for (int i = 0; i < 4; i++) {
            assertThat(couriers.at(at("stuck"))).isEqualTo(4 - i);
            send(at("stuck"));
        }
        assertThat(couriers.at(at("stuck"))).isZero();
        assertThat(couriers.at(at("other"))).isEqualTo(4);
        send(at("other"));
        released.countDown();
        couriers.awaitIdle(PATIENCE);
        assertThat(couriers.takeDone()).hasSize(5);
        assertThat(couriers.all()).isEqualTo(8);
    }

    @Test
    void slowAddressesTogetherGetHalf() {
        List<Channel> slow = List.of(at("slow-1"), at("slow-2"), at("slow-3"));
        slow.forEach(this::send);
        couriers.awaitIdle(PATIENCE);
        assertThat(couriers.takeDone()).hasSize(3);
        send(slow.get(0));
        send(slow.get(0));
        send(slow.get(1));
        send(slow.get(1));
        assertThat(couriers.at(slow.get(2))).isZero();
        assertThat(couriers.at(at("quick"))).isEqualTo(4);
        assertThat(couriers.all()).isEqualTo(4);
    }

    @Test
    void aDefectIsAnAnswerToo() {
        send(at("broken"));
        couriers.awaitIdle(PATIENCE);
        assertThat(couriers.takeDone()).hasSize(1).allMatch(done -> done.answer() instanceof Answer.NotNow);
        assertThat(couriers.all()).isEqualTo(8);
    }

    @Test
    void whatWasForgottenDoesNotComeBack() {
        send(at("stuck"));
        couriers.forget();
        released.countDown();
        send(at("other"));
        couriers.awaitIdle(PATIENCE);
        LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        assertThat(couriers.takeDone())
                .extracting(done -> done.errand().address())
                .containsExactly("https://other.example");
    }
}
