package dev.dateline.app.sample;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.item.SourceKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The sample wire's outlets, articles, rules and key, read from the class path.
 *
 * @param outlets all outlets
 * @param articles all articles, in the order in which they appear
 * @param rules rules of the sample subscribers
 */
public record SampleWire(List<SampleOutlet> outlets, List<SampleArticle> articles, List<SampleRule> rules) {

    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    /** A rule of {@code rules.json}. */
    public record SampleRule(
            String subscriber,
            String id,
            String name,
            List<String> words,
            @Nullable String language) {}

    /** Reads the bundled sample wire. */
    public static SampleWire load() {
        URL root = Objects.requireNonNull(SampleWire.class.getResource("/sample-wire/outlets.json"), "sample wire");
        try {
            URI folder = root.toURI().resolve(".");
            if (!root.getProtocol().equals("jar")) {
                return read(Path.of(folder));
            }
            String jar = root.toString().substring(0, root.toString().indexOf("!/"));
            try (FileSystem inside = FileSystems.newFileSystem(URI.create(jar), Map.of())) {
                return read(inside.getPath("/sample-wire"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The bundled sample wire cannot be read", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SampleWire read(Path folder) throws IOException {
        List<SampleOutlet> outlets = JSON.readValue(text(folder.resolve("outlets.json")), new TypeReference<>() {});
        List<SampleRule> rules = JSON.readValue(text(folder.resolve("rules.json")), new TypeReference<>() {});
        Map<String, List<SampleArticleFile>> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder.resolve("articles"))) {
            for (Path path :
                    paths.filter(p -> p.toString().endsWith(".txt")).sorted().toList()) {
                SampleArticleFile file =
                        SampleArticleFile.read(path.getFileName().toString(), text(path));
                files.computeIfAbsent(file.id(), id -> new ArrayList<>()).add(file);
            }
        }
        List<SampleArticle> articles = files.values().stream()
                .map(SampleWire::article)
                .sorted(Comparator.comparing(SampleArticle::firstAt).thenComparing(SampleArticle::id))
                .toList();
        return new SampleWire(outlets, articles, rules);
    }

    private static SampleArticle article(List<SampleArticleFile> files) {
        List<SampleArticleFile> ordered = files.stream()
                .sorted(Comparator.comparing(f -> f.version().at()))
                .toList();
        SampleArticleFile first = ordered.get(0);
        Duration withdrawn = ordered.stream()
                .map(f -> f.time("withdrawn_at"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new SampleArticle(
                first.id(),
                first.need("outlet"),
                first.need("event"),
                first.need("lang"),
                pathPart(first.get("section"), "news"),
                pathPart(first.get("slug"), first.id()),
                withdrawn,
                ordered.stream().map(SampleArticleFile::version).toList());
    }

    /** Latin letters, digits and hyphens; the fallback where nothing of the kind is left. */
    private static String pathPart(@Nullable String text, String fallback) {
        String part = Objects.requireNonNullElse(text, fallback)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return part.isEmpty() ? fallback : part;
    }

    private static String text(Path path) throws IOException {
        return Files.readString(path, StandardCharsets.UTF_8);
    }

    /** The outlet with this id. */
    public SampleOutlet outlet(String id) {
        return outlets.stream()
                .filter(o -> o.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no outlet " + id));
    }

    /** The outlet's articles that have appeared at this script time, newest first. */
    List<SampleArticle> published(SampleOutlet outlet, Duration now) {
        return articles.stream()
                .filter(a -> a.outlet().equals(outlet.id()) && a.at(now).isPresent())
                .sorted(Comparator.comparing(SampleArticle::firstAt).reversed().thenComparing(SampleArticle::id))
                .toList();
    }

    /** Address of the outlet's host when the wire is served at this port. */
    static String site(SampleOutlet outlet, int port) {
        return "http://" + outlet.id() + ".localhost:" + port;
    }

    /** The sources to poll when the wire is served at this port, each every so often. */
    public List<Source> sources(int port, Duration every) {
        return outlets.stream().map(o -> source(o, port, every)).toList();
    }

    private static Source source(SampleOutlet o, int port, Duration every) {
        return new Source(
                new SourceId("sample-" + o.id()),
                URI.create(site(o, port) + o.feed()),
                o.format().equals("html") ? SourceKind.SECTION_PAGE : SourceKind.FEED,
                new Outlet(o.id(), o.name(), o.family()),
                o.lang(),
                o.pages(),
                null,
                every,
                true,
                false);
    }

    /** The sample subscribers with their rules. */
    public List<Subscription> subscriptions() {
        Map<String, List<Rule>> bySubscriber = new LinkedHashMap<>();
        for (SampleRule rule : rules) {
            bySubscriber
                    .computeIfAbsent(rule.subscriber(), s -> new ArrayList<>())
                    .add(new Rule(rule.id(), rule.name(), rule.words(), rule.language()));
        }
        return bySubscriber.entrySet().stream()
                .map(e -> new Subscription(e.getKey(), e.getValue()))
                .toList();
    }

    /** Script time at which the last version has appeared. */
    public Duration length() {
        return articles.stream()
                .flatMap(a -> a.versions().stream())
                .map(SampleArticle.Version::at)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }
}
