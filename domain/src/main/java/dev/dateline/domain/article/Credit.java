package dev.dateline.domain.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the agency that a text names as its source: {@code TOWN (Agency) –} at the beginning, {@code Source: Agency} or
 * "with material from Agency" at the end.
 */
final class Credit {
    private static final String NAME = "([\\p{L}\\p{N}][\\p{L}\\p{N} .&/'’-]{1,40}?)";

    private static final Pattern OPENING = Pattern.compile("^.{0,60}?\\(" + NAME + "\\)\\s*[-–—:]");

    private static final Pattern CLOSING = Pattern.compile("(?iu)^[(\\[]?\\s*(?:"
            + "(?:Source|Sources|Quelle|Fuente|Источник|Agencies|المصدر|Por|Avec|With|Mit Material von|Con información de"
            + "|По материалам|По сообщению|Avec l'agence|Additional reporting by|With reporting by|نقلا عن|وكالة)\\s*:?\\s+"
            + NAME + "|" + NAME + "\\s+contributed to this (?:report|story))\\s*[.)\\]]*$");

    private static final int CLOSING_LENGTH = 80;
    private static final int LAST_BLOCKS = 3;

    private Credit() {}

    /** The agency's name as the text has it. */
    static Optional<String> of(List<Block> blocks, String summary) {
        Stream<String> openings = Stream.concat(blocks.stream().limit(2).map(Block::text), Stream.of(summary));
        Optional<String> opening = openings.map(Credit::opening).flatMap(Optional::stream).findFirst();
        return opening.isPresent() ? opening : closing(blocks);
    }

    private static Optional<String> opening(String text) {
        Matcher matcher = OPENING.matcher(text);
        return matcher.find() && hasLetter(matcher.group(1)) ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Optional<String> closing(List<Block> blocks) {
        return blocks.stream()
                .skip(Math.max(0, blocks.size() - LAST_BLOCKS))
                .map(Block::text)
                .filter(text -> text.length() <= CLOSING_LENGTH)
                .map(CLOSING::matcher)
                .filter(Matcher::find)
                .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
                .findFirst();
    }

    private static boolean hasLetter(String name) {
        return name.codePoints().anyMatch(Character::isUpperCase)
                || name.codePoints().noneMatch(Character::isLowerCase) && name.codePoints().anyMatch(Character::isLetter)
                || name.length() <= 6 && name.codePoints().allMatch(Character::isLetter);
    }
}
