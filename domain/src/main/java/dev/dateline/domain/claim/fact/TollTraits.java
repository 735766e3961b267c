package dev.dateline.domain.claim.fact;

import dev.dateline.domain.claim.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;

/** What speaks for a number as the incident's total, by name; the names are the keys of the weights. */
public final class TollTraits {
    private static final long MOST = 500;
    private static final List<String> DEATH = List.of(
            "homicide",
            "murder",
            "fatal",
            "deadly",
            "slay",
            "died",
            "killed",
            "manslaughter",
            "funeral",
            "coroner",
            "medical examiner",
            "autopsy",
            "death",
            "pronounced",
            "suicide",
            "murder-suicide",
            "body",
            "bodies",
            "dead",
            "killer",
            "aggravated assault",
            "attempted murder",
            "non-life",
            "survive",
            "mourn",
            "memorial",
            "life support");
    private static final List<String> HARM = List.of(
            "wounded",
            "injured",
            "hospital",
            "critical",
            "stable",
            "survive",
            "non-life",
            "injuries",
            "another",
            "others",
            "graze",
            "attempted murder",
            "hurt",
            "leg",
            "second victim",
            "recover",
            "treated");

    private final TollMentions killed;
    private final TollMentions injured;
    private final TollMentions shot;
    private final List<String> titleWords;
    private final List<String> deathWords;
    private final List<String> harmWords;
    private final TollClues clues;
    private final TollNumbers numbers;
    private final TollPhrases phrases;
    private final TollTelling telling;
    private final TollFigures figures;

    /** The traits of a document whose first line is its title. */
    public TollTraits(Document document, List<CountFact> facts) {
        killed = new TollMentions(document, facts, Slot.KILLED);
        injured = new TollMentions(document, facts, Slot.INJURED);
        shot = new TollMentions(document, facts, Slot.SHOT);
        String text = document.text().toLowerCase(Locale.ROOT);
        int end = text.indexOf('\n');
        String title = end < 0 ? text : text.substring(0, end);
        this.titleWords = List.of(title.split("[^a-z0-9]+"));
        this.deathWords = told(DEATH, title, text);
        this.harmWords = told(HARM, title, text);
        this.clues = new TollClues(document);
        this.numbers = new TollNumbers(document);
        TollText words = new TollText(document.text());
        this.phrases = new TollPhrases(words);
        TollSentences sentences = new TollSentences(words, phrases);
        this.telling = new TollTelling(phrases, sentences, clues.ownDeath());
        this.figures = new TollFigures(words, phrases, sentences, telling, clues.ownDeath());
    }

    /** The numbers that may be the total of those killed. */
    public Set<Long> killedCandidates() {
        Set<Long> values = values(killed, shot);
        values.add(killed.people());
        values.add(killed.highest() + 1);
        values.addAll(numbers.values());
        values.addAll(phrases.values());
        return bounded(values);
    }

    /** The numbers that may be the total of those injured, where so many were killed. */
    public Set<Long> injuredCandidates(long dead) {
        Set<Long> values = values(injured, shot);
        for (long hit : values(shot)) {
            values.add(hit - dead);
        }
        Set<Long> told = numbers.values();
        told.addAll(phrases.values());
        for (long number : told) {
            values.add(number);
            values.add(number - dead);
        }
        values.add(injured.highest() + 1);
        values.add(shot.people() - dead);
        return bounded(values);
    }

    /** What speaks for so many killed. */
    public List<String> killed(long value) {
        List<String> traits = new ArrayList<>();
        told(traits, "k.", killed, value);
        told(traits, "ks.", shot, value);
        told(traits, "ki.", injured, value);
        words(traits, "k.", deathWords, value);
        title(traits, "k.", value);
        clues.killed(traits, value, killed.highest());
        numbers.tell(traits, "kn.", value, true);
        telling.killed(traits, value);
        figures.killed(traits, value);
        clues.figures(traits, value, 0);
        return traits;
    }

    /** What speaks for so many injured, where so many were killed. */
    public List<String> injured(long value, long dead) {
        List<String> traits = new ArrayList<>();
        told(traits, "i.", injured, value);
        told(traits, "is.", shot, value);
        told(traits, "ir.", shot, value + dead);
        words(traits, "i.", harmWords, value);
        title(traits, "i.", value);
        clues.injured(traits, value, dead);
        numbers.tell(traits, "in.", value, false);
        telling.injured(traits, value, dead);
        figures.injured(traits, value, dead);
        clues.figures(traits, value, dead);
        if (dead > 0) {
            traits.addAll(numbers.beside("ir.", value + dead));
        }
        traits.add("i.killed" + Math.min(dead, 3) + "=" + size(value));
        if (value == 0 && injured.all().isEmpty()) {
            traits.add("i.none,killed" + Math.min(dead, 3)
                    + (shot.all().isEmpty() ? "" : ",shot" + size(shot.highest() - dead)));
        }
        return traits;
    }

    private static void told(List<String> traits, String prefix, TollMentions mentions, long value) {
        int times = 0;
        for (TollMentions.Mention mention : mentions.all()) {
            if (mention.value() == value) {
                traits.add(prefix + mention.place() + "," + mention.sort());
                times++;
            }
        }
        traits.add(prefix + "times" + Math.min(times, 4) + "," + size(value));
        traits.add(prefix
                + (value == mentions.highest() ? "highest," : value > mentions.highest() ? "above," : "below,")
                + size(value));
        if (mentions.first() > 0) {
            traits.add(prefix
                    + (value == mentions.first() ? "first" : value > mentions.first() ? "over first" : "under first"));
        }
        traits.add(prefix + "people" + Long.compare(value, mentions.people()) + "," + Math.min(mentions.people(), 3));
        if (mentions.all().isEmpty()) {
            traits.add(prefix + "silent=" + size(value));
        }
    }

    /** Those of these words that the text has, and the title. */
    private static List<String> told(List<String> words, String title, String text) {
        List<String> told = new ArrayList<>();
        for (String word : words) {
            if (title.contains(word)) {
                told.add("title " + word);
            }
            if (text.contains(word)) {
                told.add(word);
            }
        }
        return told;
    }

    private static void words(List<String> traits, String prefix, List<String> words, long value) {
        words.forEach(word -> traits.add(prefix + word + "=" + size(value)));
    }

    private void title(List<String> traits, String prefix, long value) {
        titleWords.forEach(word -> traits.add(prefix + "word " + word + "=" + size(value)));
    }

    /** A number as coarse as it is told apart by weights. */
    static String size(long value) {
        return value <= 0 ? "0" : value == 1 ? "1" : value == 2 ? "2" : "many";
    }

    private static Set<Long> values(TollMentions... all) {
        Set<Long> values = new TreeSet<>();
        for (TollMentions mentions : all) {
            mentions.all().forEach(mention -> values.add(mention.value()));
        }
        return values;
    }

    private static Set<Long> bounded(Set<Long> values) {
        LongStream.range(0, 5).forEach(values::add);
        values.removeIf(value -> value < 0 || value > MOST);
        return values;
    }
}
