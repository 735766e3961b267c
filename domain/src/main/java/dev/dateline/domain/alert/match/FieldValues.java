package dev.dateline.domain.alert.match;

import dev.dateline.domain.alert.query.Field;
import dev.dateline.domain.story.Mention;
import dev.dateline.domain.story.ReportOrigin;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.words.FeatureExtractor;
import dev.dateline.domain.story.words.WordReader;
import java.net.URI;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a story has in each field that is no running text. */
public final class FieldValues {
    private static final Set<Mention.Kind> NAMES =
            EnumSet.of(Mention.Kind.PERSON, Mention.Kind.ORGANISATION, Mention.Kind.PLACE, Mention.Kind.NAME);
    private static final WordReader PLAIN = WordReader.of("und");

    private FieldValues() {}

    /** The words of the values, each value a text of its own. */
    static WordIndex index(Field field, Story story) {
        WordIndex index = new WordIndex();
        int text = 0;
        for (String value : of(field, story)) {
            List<String> words = words(field, value);
            for (int i = 0; i < Math.min(words.size(), Spots.WORDS); i++) {
                index.add(words.get(i), Spots.spot(text, i));
            }
            text++;
        }
        return index;
    }

    /** The words of a value, or of what a query asks a field for. */
    public static List<String> words(Field field, String value) {
        if (field == Field.LANGUAGE) {
            return List.of(FeatureExtractor.lane(value));
        }
        return WordReader.asked(value).stream().map(PLAIN::folded).toList();
    }

    /** All values of a field, each once. */
    public static Set<String> of(Field field, Story story) {
        return values(field, story).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> values(Field field, Story story) {
        return switch (field) {
            case TITLE, LEAD -> Stream.empty();
            case OUTLET ->
                Stream.concat(
                        story.outlets().stream(),
                        story.reports().stream()
                                .map(report -> report.outlet())
                                .flatMap(outlet -> Stream.of(outlet.id(), outlet.name(), outlet.family())));
            case LANGUAGE -> Stream.concat(Stream.of(story.lane()), story.languages().stream());
            case PLACE -> mentions(story, EnumSet.of(Mention.Kind.PLACE));
            case ENTITY -> mentions(story, NAMES);
            case TOPIC -> story.reports().stream().map(report -> sections(report.url()));
            case KIND ->
                story.reports().stream().map(report -> report.kind().name().toLowerCase(Locale.ROOT));
            case ORIGIN ->
                Stream.concat(
                                story.support().listed().stream().map(listed -> listed.origin()),
                                story.reports().stream().map(report -> report.origin()))
                        .flatMap(FieldValues::names);
        };
    }

    private static Stream<String> names(ReportOrigin origin) {
        return Stream.of(origin.id(), origin.name());
    }

    private static Stream<String> mentions(Story story, Set<Mention.Kind> kinds) {
        return story.mentions().stream()
                .filter(mention -> kinds.contains(mention.kind()))
                .flatMap(mention -> Stream.of(mention.id(), mention.text()));
    }

    /** The folders of an address, which sites name after their sections; the last part is the article itself. */
    public static String sections(String url) {
        try {
            String path = URI.create(url).getPath();
            int end = path == null ? -1 : path.lastIndexOf('/');
            return path == null || end <= 0 ? "" : path.substring(0, end);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
