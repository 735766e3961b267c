package dev.dateline.ingest.discover;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where sites keep feeds and sitemaps that their pages do not tell of. */
public final class UsualPlaces {
    private static final List<String> FEEDS =
            List.of("feed", "rss.xml", "feed.xml", "rss", "atom.xml", "index.xml", "feed.json", "feeds/posts/default");
    private static final Pattern SITEMAP = Pattern.compile("(?im)^\\s{0,9}sitemap\\s{0,9}:\\s{0,9}(\\S{1,2000})");
    private static final int MOST_SITEMAPS = 6;

    private UsualPlaces() {}

    /** Addresses of feeds under a page's folder and under the site's root, the likelier first. */
    public static List<URI> feeds(URI page) {
        URI root = page.resolve("/");
        String path = page.getRawPath() == null ? "" : page.getRawPath();
        URI folder = path.endsWith("/") || path.isEmpty()
                ? root.resolve(path.isEmpty() ? "/" : path)
                : URI.create(root + path.substring(1) + "/");
        Stream<URI> own =
                folder.equals(root) ? Stream.empty() : FEEDS.stream().limit(2).map(folder::resolve);
        return Stream.concat(own, FEEDS.stream().map(root::resolve)).distinct().toList();
    }

    /** The sitemaps that a robots.txt names, those first that call themselves news. */
    public static List<URI> sitemaps(byte[] robots, URI base) {
        String text = new String(robots, StandardCharsets.UTF_8);
        return SITEMAP.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(line -> WebAddress.of(line.substring(line.indexOf(':') + 1).strip(), base))
                .flatMap(Optional::stream)
                .distinct()
                .sorted(Comparator.comparing(
                        url -> !url.toString().toLowerCase(Locale.ROOT).contains("news")))
                .limit(MOST_SITEMAPS)
                .toList();
    }
}
