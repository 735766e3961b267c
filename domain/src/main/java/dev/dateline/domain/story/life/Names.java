package dev.dateline.domain.story.life;

import dev.dateline.domain.story.Mention;
import dev.dateline.domain.story.Mention.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts which people, places and organisations a story's own texts name: at most 40 candidates, the most named first. A
 * new name takes the place of the one named least and longest ago, so the names that many reports share stay.
 */
final class Names {
    /** Of a report no more names than these are counted. */
    static final int OF_A_REPORT = 8;

    private static final int CANDIDATES = 40;
    private static final int TOLD = 10;

    private Names() {}

    /** The names of a report that count: the first of it, without numbers and dates. */
    static List<Mention> counted(List<Mention> mentions) {
        return mentions.stream().filter(Names::isName).limit(OF_A_REPORT).toList();
    }

    static List<Integer> keys(List<Mention> mentions) {
        return counted(mentions).stream().map(Names::key).toList();
    }

    /** One report more names these. */
    static List<Mention> with(List<Mention> names, List<Mention> mentions) {
        List<Mention> more = counted(mentions).stream()
                .map(m -> new Mention(m.kind(), m.id(), m.text(), 1))
                .toList();
        return sum(names, more);
    }

    /** The names of two stories that turned out to be one. */
    static List<Mention> sum(List<Mention> names, List<Mention> more) {
        Map<Integer, Mention> known = new LinkedHashMap<>();
        names.forEach(name -> known.put(key(name), name));
        List<Mention> all = new ArrayList<>();
        for (Mention mention : more) {
            Mention before = known.remove(key(mention));
            int count = before == null ? 0 : before.count();
            all.add(new Mention(mention.kind(), mention.id(), mention.text(), mention.count() + count));
        }
        all.addAll(known.values());
        return most(all);
    }

    /** One report less names these. */
    static List<Mention> without(List<Mention> names, List<Integer> keys) {
        if (keys.isEmpty()) {
            return names;
        }
        List<Mention> left = new ArrayList<>();
        for (Mention name : names) {
            int count = keys.contains(key(name)) ? name.count() - 1 : name.count();
            if (count > 0) {
                left.add(new Mention(name.kind(), name.id(), name.text(), count));
            }
        }
        return most(left);
    }

    /** Those to tell: named by at least two reports and a quarter of them; of a single report, what it names first. */
    static List<Mention> told(List<Mention> names, int reports) {
        double least = reports < 2 ? 1 : Math.max(2, reports / 4.0);
        return names.stream().filter(name -> name.count() >= least).limit(TOLD).toList();
    }

    private static List<Mention> most(List<Mention> all) {
        return all.stream()
                .sorted(Comparator.comparingInt(Mention::count).reversed())
                .limit(CANDIDATES)
                .toList();
    }

    private static boolean isName(Mention mention) {
        return mention.kind() != Kind.NUMBER && mention.kind() != Kind.DATE;
    }

    /** The same for the same thing; two things of one story hardly ever share it. */
    private static int key(Mention mention) {
        return (int) ShortKey.of(mention.kind() + " " + mention.id());
    }
}
