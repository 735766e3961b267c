package dev.dateline.bench.quality.claim;

import dev.dateline.bench.quality.claim.ConflictSets.Told;
import dev.dateline.domain.story.words.WordReader;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes a weekday that both articles of a pair tell of the same: it means the same day in both, no saying hangs on it ("said
 * Monday"), and of the words next to it, {@value #AROUND} characters either way within the sentence, two of substance are in both. It
 * is changed wherever the first article has it. Articles that tell the same day in other words, too, are left out.
 */
final class DayInjection {
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final Pattern SAYING = Pattern.compile(
            "(?:\\b(?:said|told|announced|says|reported|confirmed|added|according)\\b[^.]{0,20}$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SAYING_NEXT = Pattern.compile("^[^.]{0,3}(?:said|told|announced)\\b");
    private static final Pattern CALENDAR =
            Pattern.compile("^,? ?\\(?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? \\d");
    private static final int AROUND = 60;
    private static final int SHARED = 2;
    private static final int WEEK = 7;

    /** A changed first article. */
    record Changed(Told first, int weekday, int other) {}

    private final Random random = new Random(11);
    private final WordReader words = WordReader.of("en");

    Optional<Changed> change(ConflictSets.Pair pair) {
        for (int day = 0; day < WEEK; day++) {
            if (same(pair, day)
                    && isOfTheSame(pair.first().text(), pair.second().text(), DAYS.get(day))) {
                int other = (day + 1 + random.nextInt(WEEK - 1)) % WEEK;
                String text = pair.first().text().replace(DAYS.get(day), DAYS.get(other));
                return Optional.of(new Changed(pair.first().changed(text), day, other));
            }
        }
        return Optional.empty();
    }

    private static boolean same(ConflictSets.Pair pair, int day) {
        return back(pair.first().published(), day).equals(back(pair.second().published(), day));
    }

    /** The last such weekday. */
    private static LocalDate back(LocalDate published, int day) {
        return published.minusDays(Math.floorMod(published.getDayOfWeek().getValue() - 1 - day, WEEK));
    }

    private boolean isOfTheSame(String first, String second, String day) {
        boolean same = false;
        for (Matcher one = Pattern.compile(day).matcher(first); one.find(); ) {
            if (CALENDAR.matcher(first.substring(one.end())).find()) {
                return false;
            }
            Set<String> near = near(first, one.start(), one.end());
            for (Matcher other = Pattern.compile(day).matcher(second); other.find() && !near.isEmpty(); ) {
                Set<String> both = near(second, other.start(), other.end());
                both.retainAll(near);
                same |= both.size() >= SHARED;
            }
        }
        return same;
    }

    /** The stems of the words of substance next to a day; none where a saying hangs on it. */
    private Set<String> near(String text, int start, int end) {
        int line = text.lastIndexOf('\n', start) + 1;
        int from = Math.max(Math.max(line, text.lastIndexOf(". ", start) + 1), start - AROUND);
        String before = text.substring(from, start);
        int stop = end;
        while (stop < text.length() && stop < end + AROUND && text.charAt(stop) != '.' && text.charAt(stop) != '\n') {
            stop++;
        }
        String behind = text.substring(end, stop);
        Set<String> stems = new HashSet<>();
        if (SAYING.matcher(before).find() || SAYING_NEXT.matcher(behind).find()) {
            return stems;
        }
        for (WordReader.ReadWord word : words.read(before + " " + behind, AROUND)) {
            boolean letters =
                    Character.isLetter(word.folded().charAt(0)) && word.folded().length() > 3;
            boolean isDay =
                    DAYS.stream().anyMatch(day -> day.toLowerCase(Locale.ROOT).equals(word.folded()));
            if (letters && !isDay && !words.isCommon(word.folded())) {
                stems.add(word.stem());
            }
        }
        return stems;
    }
}
