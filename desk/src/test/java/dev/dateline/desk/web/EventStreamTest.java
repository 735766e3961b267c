package dev.dateline.desk.web;

import static dev.dateline.desk.News.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.desk.MemoryWire;
import dev.dateline.desk.News;
import dev.dateline.desk.live.Newsroom;
import dev.dateline.desk.log.TopicLog.Logged;
import dev.dateline.desk.log.WirePlace;
import dev.dateline.desk.wire.WireProgress;
import dev.dateline.domain.story.Story;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who listens to stories, over restarts and from desk to desk. */
@Timeout(30)
class EventStreamTest {
    private static final InstantSource CLOCK = InstantSource.fixed(NOON);

    private final MemoryWire wire = new MemoryWire();
    private final List<String> taken = new ArrayList<>();
    private int written;

    @Test
    void nothingIsLostAndNothingComesTwiceOverRestartsOfTheDesk() throws Exception {
        String last;
        try (RunningDesk desk = new RunningDesk()) {
            try (Reader.Stream events = desk.reader.events()) {
                write(3, desk);
                last = take(events, 3);
            }
            write(40, desk);
        }
        write(2_500);
        try (RunningDesk desk = new RunningDesk();
                Reader.Stream events = desk.reader.events("Last-Event-ID", last)) {
            last = take(events, 2_540);
            write(10, desk);
            last = take(events, 10);
        }
        try (RunningDesk desk = new RunningDesk();
                Reader.Stream events = desk.reader.events("Last-Event-ID", last)) {
            write(1, desk);
            take(events, 1);
        }
        assertThat(taken).hasSize(2_554).doesNotHaveDuplicates();
    }

    @Test
    void whoComesBackBeforeTheDeskHasReadItsPastWaits() throws Exception {
        write(4);
        try (RunningDesk desk = new RunningDesk(new Newsroom(100, CLOCK));
                Reader.Stream events = desk.reader.events("Last-Event-ID", "s0.0a")) {
            desk.readAll();
            take(events, 2);
        }
        assertThat(taken).containsExactlyInAnyOrder("story-2", "story-4");
    }

    @Test
    void aDeskThatIsBehindTellsNothingASecondTime() throws Exception {
        String last;
        try (RunningDesk ahead = new RunningDesk();
                RunningDesk behind = new RunningDesk()) {
            try (Reader.Stream events = ahead.reader.events()) {
                write(6, ahead);
                last = take(events, 6);
            }
            try (Reader.Stream events = behind.reader.events("Last-Event-ID", last)) {
                behind.readAll();
                write(2, behind);
                take(events, 2);
            }
        }
        assertThat(taken).hasSize(8).doesNotHaveDuplicates();
    }

    @Test
    void aPlaceThatIsNotKeptAnyMoreOrNeverWasIsToldWithAReset() throws Exception {
        write(3_000);
        wire.stories().forgetBefore(1_000);
        try (RunningDesk desk = new RunningDesk()) {
            for (String id : List.of("s100.100.100a", "s90000.0.0a", "1700000000000")) {
                try (Reader.Stream events = desk.reader.events("Last-Event-ID", id)) {
                    assertThat(events.next()).as(id).contains("event: reset");
                    write(1, desk);
                    take(events, 1);
                }
            }
        }
    }

    private void write(int stories) {
        write(stories, null);
    }

    private void write(int stories, @Nullable RunningDesk desk) {
        for (int i = 0; i < stories; i++) {
            String id = "story-" + ++written;
            Story story = News.story(id).reportedBy("Meridian", NOON).build();
            WirePlace place = wire.stories().write(written % 3, id, story);
            if (desk != null) {
                desk.newsroom.at(place);
                desk.newsroom.story(story);
            }
        }
    }

    private String take(Reader.Stream events, int stories) throws Exception {
        String last = "";
        for (int i = 0; i < stories; i++) {
            List<String> event = events.next();
            assertThat(event).hasSize(3);
            last = event.get(0).substring("id: ".length());
            taken.add(event.get(2).replaceAll("data: \\{\"id\":\"([^\"]+)\".*", "$1"));
        }
        return last;
    }

    /** A desk that reads the wire, as each does for itself. */
    private final class RunningDesk implements AutoCloseable {
        private final Newsroom newsroom;
        private final WebServer server;
        private final Reader reader;

        RunningDesk() {
            this(new Newsroom(100, CLOCK));
            readAll();
        }

        RunningDesk(Newsroom newsroom) {
            this.newsroom = newsroom;
            this.server = WebServer.start(new WebAddress("127.0.0.1", 0), newsroom, wire.opened(), CLOCK);
            this.reader = new Reader(server.url());
        }

        void readAll() {
            for (int partition = 0; partition < wire.stories().partitions(); partition++) {
                for (Logged<Story> logged :
                        wire.stories().read(partition, 0, Integer.MAX_VALUE).records()) {
                    newsroom.at(logged.place());
                    newsroom.story(Objects.requireNonNull(logged.value()));
                }
            }
            newsroom.progress(new WireProgress(true, true, 0));
        }

        @Override
        public void close() {
            server.close();
        }
    }
}
