package dev.dateline.app.wire;

import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.work.Command;
import dev.dateline.schemas.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** Stories for editors to work on: invented, each of three reports; and what becomes of them on the wire. */
final class EditedNews {
    static final String MILL = "Three workers died when a fire tore through a textile mill in Corbin Harbour early on"
            + " Monday, fire chief Dana Okafor said. The blaze started on the second floor of the Whitlock mill, where forty"
            + " people were on the night shift.";
    static final String MILL_AGAIN = "A blaze at the Whitlock textile mill in Corbin Harbour has killed three people on"
            + " the night shift, officials said on Monday. Fire chief Dana Okafor told reporters that the fire broke out on the"
            + " second floor before dawn.";
    static final String HOTEL = "Guests of the Grand Meridian hotel in Port Selwyn slept in the street on Sunday after"
            + " a kitchen filled the house with smoke, inspector Luis Ferrant said. Nobody was hurt.";
    static final String HOTEL_AGAIN = "Smoke from a kitchen emptied Port Selwyn's Grand Meridian hotel on Sunday night."
            + " Inspector Luis Ferrant said that the guests were taken to a school.";
    static final String FERRY = "The car ferry Ostrava ran aground on a sandbank in Lake Brennan with 120 passengers,"
            + " harbour master Ilse Tornquist said. Tugs will try to free the ferry at high water.";
    static final String FERRY_AGAIN =
            "Tugs waited for high water on Lake Brennan to free the stranded car ferry Ostrava."
                    + " All 120 passengers are well, said harbour master Ilse Tornquist; a sandbank had shifted.";
    static final String QUAKE =
            "Rescuers in Alta Verde searched collapsed houses after an earthquake on the Sierra Lenta"
                    + " fault. Tents were put up on the football ground, mayor Inés Corda said.";
    static final String QUAKE_AGAIN =
            "Mayor Inés Corda of Alta Verde had tents put up on the football ground as rescuers"
                    + " searched houses that the Sierra Lenta earthquake had brought down.";
    static final String BRIDGE =
            "Engineers closed the Carrow suspension bridge over the Tamble when a cable snapped; the"
                    + " detour is forty kilometres, road director Otto Rinde said.";
    static final String BRIDGE_AGAIN =
            "A snapped cable has closed the Carrow suspension bridge. Road director Otto Rinde"
                    + " told drivers to cross the Tamble forty kilometres away.";
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static int made;

    private final DeskInABrowser desk;

    EditedNews(DeskInABrowser desk) {
        this.desk = desk;
    }

    List<Command> commands() {
        return desk.wire().log().values(Topics.COMMANDS);
    }

    /** Three outlets report the same, the third one in the words of the first. */
    Story story(String name, String first, String second) {
        made++;
        String outlet = "outlet-" + made + "-";
        desk.wire().receives(outlet + "one", name + ": what is known", "<p>" + first + "</p>");
        desk.wire().receives(outlet + "two", "What is known of " + name, "<p>" + second + "</p>");
        desk.wire().receives(outlet + "three", name + ": the facts", "<p>" + first + " An inquiry is open.</p>");
        List<Story> found = new ArrayList<>();
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(300)).until(() -> {
            found.clear();
            desk.wire().log().stories().values().stream()
                    .filter(story -> story.title().contains(name) && story.reportCount() == 3)
                    .forEach(found::add);
            return found.size() == 1;
        });
        return found.get(0);
    }

    Story until(Story story, Predicate<Story> so) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> desk.wire().log().stories().get(story.id().value()), so);
    }

    static long withdrawn(Story story) {
        return story.reports().stream()
                .filter(report -> report.kind() == ArticleKind.WITHDRAWN)
                .count();
    }
}
