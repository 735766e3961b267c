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

    private final Document document;
    private final List<CountFact> facts;
    private final String title;
    private final String text;
    private final TollClues clues;
    private final TollNumbers numbers;

    /** The traits of a document whose first line is its title. */
    public TollTraits(Document document, List<CountFact> facts) {
        this.document = document;
        this.facts = facts;
        this.text = document.text().toLowerCase(Locale.ROOT);
        int end = text.indexOf('\n');
        this.title = end < 0 ? text : text.substring(0, end);
        this.clues = new TollClues(document);
        this.numbers = new TollNumbers(document);
    }

    /** The numbers that may be the total of those killed. */
    public Set<Long> killedCandidates() {
        Set<Long> values = values(Slot.KILLED, Slot.SHOT);
        TollMentions killed = new TollMentions(document, facts, Slot.KILLED);
        values.add(killed.people());
        values.add(killed.highest() + 1);
        values.addAll(numbers.values());
        return bounded(values);
    }

    /** The numbers that may be the total of those injured, where so many were killed. */
    public Set<Long> injuredCandidates(long killed) {
        Set<Long> values = values(Slot.INJURED, Slot.SHOT);
        for (long shot : values(Slot.SHOT)) {
            values.add(shot - killed);
        }
        for (long number : numbers.values()) {
            values.add(number);
            values.add(number - killed);
        }
        values.add(new TollMentions(document, facts, Slot.INJURED).highest() + 1);
        values.add(new TollMentions(document, facts, Slot.SHOT).people() - killed);
        return bounded(values);
    }

    /** What speaks for so many killed. */
    public List<String> killed(long value) {
        List<String> traits = new ArrayList<>();
        told(traits, "k.", new TollMentions(document, facts, Slot.KILLED), value);
        told(traits, "ks.", new TollMentions(document, facts, Slot.SHOT), value);
        told(traits, "ki.", new TollMentions(document, facts, Slot.INJURED), value);
        words(traits, "k.", DEATH, value);
        title(traits, "k.", value);
        clues.killed(traits, value, new TollMentions(document, facts, Slot.KILLED).highest());
        numbers.tell(traits, "kn.", value, true);
        return traits;
    }

    /** What speaks for so many injured, where so many were killed. */
    public List<String> injured(long value, long killed) {
        List<String> traits = new ArrayList<>();
        told(traits, "i.", new TollMentions(document, facts, Slot.INJURED), value);
        TollMentions shot = new TollMentions(document, facts, Slot.SHOT);
        told(traits, "is.", shot, value);
        told(traits, "ir.", shot, value + killed);
        words(traits, "i.", HARM, value);
        title(traits, "i.", value);
        clues.injured(traits, value, killed);
        numbers.tell(traits, "in.", value, false);
        if (killed > 0) {
            traits.addAll(numbers.beside("ir.", value + killed));
        }
        traits.add("i.killed" + Math.min(killed, 3) + "=" + size(value));
        if (value == 0 && new TollMentions(document, facts, Slot.INJURED).all().isEmpty()) {
            traits.add("i.none,killed" + Math.min(killed, 3)
                    + (shot.all().isEmpty() ? "" : ",shot" + size(shot.highest() - killed)));
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

    private void words(List<String> traits, String prefix, List<String> words, long value) {
        for (String word : words) {
            if (title.contains(word)) {
                traits.add(prefix + "title " + word + "=" + size(value));
            }
            if (text.contains(word)) {
                traits.add(prefix + word + "=" + size(value));
            }
        }
    }

    private void title(List<String> traits, String prefix, long value) {
        for (String word : title.split("[^a-z0-9]+")) {
            traits.add(prefix + "word " + word + "=" + size(value));
        }
    }

    /** A number as coarse as it is told apart by weights. */
    static String size(long value) {
        return value <= 0 ? "0" : value == 1 ? "1" : value == 2 ? "2" : "many";
    }

    private Set<Long> values(Slot... slots) {
        Set<Long> values = new TreeSet<>();
        for (Slot slot : slots) {
            new TollMentions(document, facts, slot).all().forEach(mention -> values.add(mention.value()));
        }
        return values;
    }

    private static Set<Long> bounded(Set<Long> values) {
        LongStream.range(0, 5).forEach(values::add);
        values.removeIf(value -> value < 0 || value > MOST);
        return values;
    }
}
