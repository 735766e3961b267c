package dev.dateline.desk.archive.find;

import dev.dateline.desk.archive.Marked;
import dev.dateline.desk.archive.Marked.Piece;
import dev.dateline.domain.story.words.WordReader;
import dev.dateline.domain.story.words.WordReader.ReadWord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Marks in a text the words that were asked for, and chooses the part of it that has most of them. */
final class Marker {
    private static final int READ = 1_500;
    private static final int WINDOW = 32;
    private static final int BEFORE = 6;

    private final WordReader reader;
    private final Sought sought;

    Marker(Wish wish, String language) {
        this.reader = WordReader.of(language);
        this.sought = Sought.in(wish, reader);
    }

    /** The whole text, marked. */
    Marked whole(String text) {
        return marked(text, 0, text.length(), reader.read(text, READ));
    }

    /** Some thirty words around the place where most different ones stand; the beginning where none does. */
    Marked snippet(String text) {
        List<ReadWord> words = reader.read(text, READ);
        int first = Math.max(0, best(words) - BEFORE);
        int last = Math.min(words.size(), first + WINDOW);
        if (last == 0) {
            return Marked.NOTHING;
        }
        int from = first == 0 ? 0 : words.get(first).start();
        int to = last == words.size() && words.size() < READ
                ? text.length()
                : words.get(last - 1).end();
        return framed(marked(text, from, to, words.subList(first, last)), from > 0, to < text.length());
    }

    /** The word at which the window begins that has most different ones. */
    private int best(List<ReadWord> words) {
        int best = 0;
        int most = 0;
        for (int i = 0; i < words.size(); i++) {
            if (sought.isIn(words.get(i))) {
                Set<String> found = new HashSet<>();
                for (int j = i; j < Math.min(words.size(), i + WINDOW - BEFORE); j++) {
                    if (sought.isIn(words.get(j))) {
                        found.add(words.get(j).stem());
                    }
                }
                if (found.size() > most) {
                    most = found.size();
                    best = i;
                }
            }
        }
        return best;
    }

    private Marked marked(String text, int from, int to, List<ReadWord> words) {
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        for (ReadWord word : words) {
            int end = Math.min(word.end(), to);
            if (sought.isIn(word) && end > at) {
                int start = Math.max(at, word.start());
                add(pieces, text.substring(at, start), false);
                add(pieces, text.substring(start, end), true);
                at = end;
            }
        }
        add(pieces, text.substring(at, to), false);
        return new Marked(pieces);
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        int last = pieces.size() - 1;
        if (text.isEmpty()) {
            return;
        }
        if (last >= 0 && pieces.get(last).marked() == marked) {
            pieces.set(last, new Piece(pieces.get(last).text() + text, marked));
        } else {
            pieces.add(new Piece(text, marked));
        }
    }

    private static Marked framed(Marked marked, boolean cutBefore, boolean cutBehind) {
        List<Piece> pieces = new ArrayList<>(marked.pieces());
        if (cutBefore) {
            pieces.add(0, new Piece("\u2026 ", false));
        }
        if (cutBehind) {
            pieces.add(new Piece(" \u2026", false));
        }
        return new Marked(pieces);
    }
}
