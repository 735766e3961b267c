package dev.dateline.ingest.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/** The children of a feed or an entry, by the names of the {@link Vocabulary}; those in groups of a module too. */
final class Fields {
    private static final Set<String> GROUPS = Set.of("media:group", "news:news");

    private final Map<String, List<Element>> byName = new LinkedHashMap<>();

    private Fields() {}

    static Fields of(Element parent) {
        Fields fields = new Fields();
        for (Element child : parent.getChildren()) {
            fields.add(child);
            if (GROUPS.contains(Vocabulary.of(child))) {
                child.getChildren().forEach(fields::add);
            }
        }
        return fields;
    }

    private void add(Element child) {
        byName.computeIfAbsent(Vocabulary.of(child), name -> new ArrayList<>()).add(child);
    }

    List<Element> all(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** All elements of these names, those of the first name first. */
    Stream<Element> each(String... names) {
        return Stream.of(names).flatMap(name -> all(name).stream());
    }

    /** The first of these that holds anything. */
    @Nullable
    Element first(String... names) {
        return each(names)
                .filter(e -> !e.getContent().isEmpty() && !e.getValue().isBlank()
                        || !e.getChildren().isEmpty())
                .findFirst()
                .orElse(null);
    }

    @Nullable
    String text(String... names) {
        Element first = first(names);
        return first == null || first.getValue().isBlank()
                ? null
                : first.getValue().strip();
    }

    @Nullable
    String plain(String... names) {
        return Markup.plain(first(names));
    }

    /** The first of these that can be read as a date. */
    @Nullable
    Instant date(String... names) {
        return each(names)
                .map(e -> FeedDates.read(e.getValue()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }
}
