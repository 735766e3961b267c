package dev.dateline.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A roundup beside articles on its events: each of its parts goes where the event is told, and joins nothing else. */
class RoundupsOnTheWireTest extends OnTheWireTest {
    private static final String FLOOD_PART =
            "<h2>River Orla floods Velden</h2><p>The river Orla burst its banks near Velden after three days of rain and flooded the old town.</p>"
                    + "<p>Mayor Ines Tarro said at least 14 people were killed and rescue boats were still searching the streets of Velden.</p>";
    private static final String TRIAL_PART =
            "<h2>Marrin banker gets nine years</h2><p>A court in Marrin sentenced the banker Osk Lindahl to nine years for fraud against pensioners.</p>"
                    + "<p>Lindahl sold worthless bonds of Marrin Trust to retired teachers, the judges found.</p>";
    private static final String STRIKE_PART =
            "<h2>Ferry crews strike in Port Cassel</h2><p>Ferry crews in Port Cassel walked out on Monday over a pay dispute with Northline Ferries.</p>"
                    + "<p>The union Deckhands United said 900 workers joined the strike and crossings to Skarn Island were cancelled.</p>";

    private static String page(String title, String... parts) {
        return "<html lang=\"en\"><head><title>" + title + "</title></head><body><article><h1>" + title + "</h1>"
                + String.join("", parts) + "</article></body></html>";
    }

    private void singles() {
        wire.at("10:00")
                .page(
                        "post",
                        "flood",
                        page(
                                "Velden under water as river Orla bursts its banks",
                                "<p>The old town of Velden was flooded when the river Orla burst its banks after three days of rain.</p>"
                                        + "<p>Rescue boats searched the streets of Velden, and Mayor Ines Tarro said at least 14 people were killed.</p>"));
        wire.at("10:05")
                .page(
                        "echo",
                        "trial",
                        page(
                                "Banker Osk Lindahl sentenced to nine years in Marrin",
                                "<p>The banker Osk Lindahl was sentenced by a court in Marrin to nine years in prison for fraud against pensioners.</p>"
                                        + "<p>Judges found that Lindahl sold worthless bonds of Marrin Trust to retired teachers.</p>"));
        wire.at("10:10")
                .page(
                        "globe",
                        "strike",
                        page(
                                "Northline Ferries crews on strike in Port Cassel",
                                "<p>Crews of Northline Ferries walked out in Port Cassel on Monday in a dispute over pay.</p>"
                                        + "<p>Crossings to Skarn Island were cancelled as 900 workers joined the strike, the union Deckhands United said.</p>"));
    }

    @Test
    void eachPartOfARoundupGoesToItsOwnStory() {
        singles();
        wire.at("10:30")
                .page(
                        "digest",
                        "today",
                        page("Morning briefing: flood, verdict and strike", FLOOD_PART, TRIAL_PART, STRIKE_PART));

        assertThat(wire.stories().values())
                .extracting(story ->
                        story.reports().stream().map(r -> r.outlet().id()).toList())
                .containsExactlyInAnyOrder(
                        List.of("post", "digest"), List.of("echo", "digest"), List.of("globe", "digest"));
    }
}
