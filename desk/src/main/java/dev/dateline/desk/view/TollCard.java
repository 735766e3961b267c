package dev.dateline.desk.view;

import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.ledger.Counts;
import dev.dateline.domain.story.ledger.Toll;
import dev.dateline.domain.story.ledger.TollStep;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A toll on a story's page.
 *
 * @param slot what is counted, as a heading
 * @param number the number to show
 * @param standing who stands by it, and by which others, in words
 * @param said who said what, the newest first
 * @param chart the same as a picture
 */
public record TollCard(String slot, String number, String standing, List<Saying> said, TollChart chart) {

    /**
     * One number as somebody told it.
     *
     * @param value the number
     * @param who whose word it is, and through whom
     * @param words the sentence that states it
     * @param at when it came out
     * @param page where the report is shown
     * @param drops whether the speaker lowered it
     */
    public record Saying(String value, String who, String words, Moment at, String page, boolean drops) {}

    static TollCard of(Toll toll, Story story, Instant now) {
        List<Saying> said = new ArrayList<>();
        toll.steps().forEach(step -> said.add(0, saying(step, story, now)));
        return new TollCard(
                heading(toll.slot().key()),
                Counts.shown(toll.headline().count()),
                standing(toll),
                said,
                TollChart.of(toll));
    }

    private static Saying saying(TollStep step, Story story, Instant now) {
        return new Saying(
                Counts.shown(step.count()),
                who(step.speaker(), step.outlet()),
                step.words(),
                Moment.of(step.at(), now),
                ClaimsView.page(step.article(), story),
                step.drops());
    }

    private static String standing(Toll toll) {
        String by = toll.origins() == 1
                ? "by " + toll.headline().speaker()
                : Words.count(toll.origins(), "source") + " agree";
        return toll.isRange() ? by + "; others say " + toll.low() + " to " + toll.high() : by;
    }

    static String who(String speaker, String outlet) {
        return speaker.equalsIgnoreCase(outlet) ? outlet : speaker + ", in " + outlet;
    }

    static String heading(String key) {
        String words = key.replace('_', ' ');
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
