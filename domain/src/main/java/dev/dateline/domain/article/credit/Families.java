package dev.dateline.domain.article.credit;

import dev.dateline.domain.article.credit.ListFile.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which outlets belong to one house. The list is {@code families.txt} beside this class; its head explains the format. An
 * outlet that is not listed is a family of its own.
 */
public final class Families {

    private static final Families BUILT_IN = new Families(List.of(ListFile.builtIn("families.txt")));

    private final List<List<Section>> lists;
    private final Map<String, Family> domains = new HashMap<>();
    private final Map<String, Family> ids = new HashMap<>();
    private final Map<String, Family> names = new HashMap<>();

    private Families(List<List<Section>> lists) {
        this.lists = List.copyOf(lists);
        lists.forEach(list -> list.forEach(this::index));
    }

    /**
     * A house with its outlets.
     *
     * @param id short stable name
     * @param name the name readers know
     */
    public record Family(String id, String name) {}

    /** The families that come with the program. */
    public static Families builtIn() {
        return BUILT_IN;
    }

    /**
     * These families and those of another list, which wins where both know an outlet.
     *
     * @throws IllegalArgumentException with one sentence that quotes the line, when a line cannot be read
     */
    public Families with(Stream<String> lines) {
        return new Families(Stream.concat(lists.stream(), Stream.of(ListFile.sections(lines)))
                .toList());
    }

    /** The family of this id. */
    public @Nullable Family byId(String id) {
        return ids.get(id);
    }

    /** The family of the outlet whose site this is. */
    public @Nullable Family ofHost(String host) {
        return Hosts.find(host, domains);
    }

    /** The family of the outlet of this name. */
    public @Nullable Family named(String outlet) {
        return names.get(Words.folded(outlet));
    }

    private void index(Section section) {
        Family family = new Family(section.id(), section.title().isEmpty() ? section.id() : section.title());
        if (!section.id().isEmpty()) {
            ids.put(section.id(), family);
        }
        for (String line : section.lines()) {
            String[] cells = line.split("\\|", -1);
            if (cells.length != 2 || section.id().isEmpty()) {
                throw new IllegalArgumentException(
                        "no outlet of a family, should be \"names | domains\" under a line \"[family id] name\": "
                                + line);
            }
            Stream.of(cells[0].split(";")).map(Words::folded).forEach(name -> put(name, family, names));
            Stream.of(cells[1].strip().split("\\s+")).forEach(domain -> put(domain, family, domains));
        }
    }

    private static void put(String key, Family family, Map<String, Family> map) {
        if (!key.isEmpty()) {
            map.put(key, family);
        }
    }
}
