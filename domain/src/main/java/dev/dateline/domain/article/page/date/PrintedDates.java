package dev.dateline.domain.article.page.date;

import dev.dateline.domain.article.page.date.DateCandidate.Source;
import dev.dateline.domain.article.page.date.DatePlaces.Place;
import dev.dateline.domain.article.page.date.DateText.Reading;
import dev.dateline.domain.article.page.markup.Letters;
import dev.dateline.domain.article.page.markup.PageBlock;
import dev.dateline.domain.article.page.markup.PageBlocks;
import java.util.ArrayList;
import java.util.List;

/** The dates a page prints in its lines, each with what it is called and where it stands. */
final class PrintedDates {

    private static final int LINE = 110;
    private static final int LABELLED_LINE = 300;
    private static final int OPENING = 45;
    private static final int BEHIND = 120;
    private static final int LABEL = 40;
    private static final int SIGN = 4;
    private static final int BESIDE_IN_HEADING = 18;

    private final PageBlocks blocks;
    private final DatePlaces places;
    private final DateHabit habit;
    private final List<DateCandidate> found = new ArrayList<>();

    PrintedDates(PageBlocks blocks, DatePlaces places, DateHabit habit) {
        this.blocks = blocks;
        this.places = places;
        this.habit = habit;
    }

    /** All printed dates in page order. */
    List<DateCandidate> all() {
        for (int i = 0; i < blocks.count(); i++) {
            String text = shown(i);
            List<Reading> readings = DateText.all(text, habit);
            int from = 0;
            for (int k = 0; k < readings.size(); k++) {
                Reading reading = readings.get(k);
                int next = k + 1 < readings.size() ? readings.get(k + 1).start() : text.length();
                String before = from == 0 && reading.start() < SIGN
                        ? labelAbove(i) + text.substring(0, reading.start())
                        : text.substring(from, reading.start());
                add(i, reading, label(before, text.substring(reading.end(), Math.min(next, reading.end() + BEHIND))));
                from = reading.end();
            }
        }
        return found;
    }

    /** Of a long block only the beginning counts, and only where the text opens. */
    private String shown(int index) {
        PageBlock block = blocks.get(index);
        if (block.size() <= LABELLED_LINE) {
            return block.text();
        }
        return places.opensText(index) ? block.text().substring(0, 2 * OPENING) : "";
    }

    /** "Published:" may stand in a line of its own. */
    private String labelAbove(int index) {
        String above = index == 0 ? "" : blocks.get(index - 1).text();
        return above.length() <= LABEL && above.endsWith(":") ? above + " " : "";
    }

    /** The words before a date say what it is; German says it behind. */
    private static DateLabel label(String before, String behind) {
        DateLabel label = DateLabel.in(before);
        return label == DateLabel.NONE ? DateLabel.in(behind) : label;
    }

    private void add(int index, Reading date, DateLabel label) {
        PageBlock block = blocks.get(index);
        Place place = places.of(index);
        if (place == Place.FURNITURE || label == DateLabel.ANOTHER) {
            found.add(new DateCandidate(date, Source.IN_FURNITURE));
        } else if (isLine(block, date, label)) {
            found.add(new DateCandidate(date, source(block, place, label)));
        } else if (!block.isHeading() && date.start() < OPENING && places.opensText(index)) {
            found.add(new DateCandidate(date, Source.OPENS_TEXT));
        } else if (block.size() <= LINE) {
            found.add(new DateCandidate(date, Source.ELSEWHERE));
        }
    }

    /** Whether a block is about its date: nothing much beside it, or words that say what it is. */
    private static boolean isLine(PageBlock block, Reading date, DateLabel label) {
        int beside = block.text().length() - (date.end() - date.start());
        if (label != DateLabel.NONE) {
            return block.size() <= LABELLED_LINE
                    && (date.start() < LABEL || !Letters.endsSentence(block.text()) || !block.isProse());
        }
        if (block.isHeading()) {
            return beside <= BESIDE_IN_HEADING;
        }
        boolean opens = date.start() == 0 && !Letters.endsSentence(block.text());
        return block.size() <= LINE && (!block.isProse() || opens || beside <= LABEL);
    }

    private static Source source(PageBlock block, Place place, DateLabel label) {
        boolean atHeadline = place == Place.AT_HEADLINE;
        if (label == DateLabel.MODIFIED) {
            return Source.MODIFIED;
        }
        if (label == DateLabel.PUBLISHED) {
            return atHeadline ? Source.SAID_AT_HEADLINE : Source.SAID_ELSEWHERE;
        }
        boolean marked = DateNames.speakOfDates(block.owner());
        if (atHeadline) {
            return marked ? Source.MARKED_AT_HEADLINE : Source.AT_HEADLINE;
        }
        return marked ? Source.MARKED_ELSEWHERE : Source.ELSEWHERE;
    }
}
