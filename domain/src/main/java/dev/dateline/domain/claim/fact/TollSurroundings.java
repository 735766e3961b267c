package dev.dateline.domain.claim.fact;

import dev.dateline.domain.claim.fact.TollPhrase.Told;
import java.util.ArrayList;
import java.util.List;

/** Reads what is told beside the words of a text that tell how many people. */
final class TollSurroundings {
    private static final int AROUND = 12;
    /** "Shot to death" tells of the dead. */
    private static final int WITHIN = 3;

    private static final int CLOSE = 2;
    private static final int DONE_WITHIN = 4;

    private final TollText text;

    /** The telling words of one side, and the first that says what happened, with its distance. */
    private final class Side {
        final List<String> telling = new ArrayList<>();
        TollWord near = TollWord.NONE;
        int distance = AROUND;
        private final boolean before;

        Side(boolean before, int next, int step) {
            this.before = before;
            for (int passed = 0;
                    passed < AROUND && next + step * passed >= 0 && next + step * passed < text.size();
                    passed++) {
                int at = next + step * passed;
                if (text.ends(at) || !before && text.word(at).equals(";")) {
                    return;
                }
                if (text.number(at) > 0) {
                    telling.add("NUM");
                    return;
                }
                note(at, passed);
            }
        }

        private void note(int at, int passed) {
            String symbol = symbol(at);
            if (symbol.isEmpty()) {
                return;
            }
            telling.add(symbol);
            TollWord kind = symbol.equals(text.kind(at).name()) ? text.kind(at) : TollWord.NONE;
            if (kind.happened() && near == TollWord.NONE && !(before && telling.contains("&"))) {
                near = kind;
                distance = passed;
            } else if (kind == TollWord.DEAD && near == TollWord.SHOT && passed - distance <= WITHIN) {
                near = kind;
            }
        }
    }

    TollSurroundings(TollText text) {
        this.text = text;
    }

    Told of(int from, int to) {
        Side behind = new Side(false, to, 1);
        Side before = new Side(true, from - 1, -1);
        int end = text.sentenceEnd(to);
        boolean self = false;
        boolean including = false;
        for (int at = to; at < end; at++) {
            self |= TollWord.self(text.word(at));
            including |= text.kind(at) == TollWord.INCLUDING;
        }
        boolean gunman = false;
        for (int at = text.sentenceStart(from); at < end; at++) {
            gunman |= isGunman(text.word(at));
        }
        boolean done = before.distance <= DONE_WITHIN && (before.near == TollWord.DEAD || before.near == TollWord.SHOT);
        String near = near(from, to, before, behind);
        return new Told(text.place(from), near, behind.telling, before.telling, done, self, including, gunman);
    }

    private String near(int from, int to, Side before, Side behind) {
        TollWord next = text.kind(to);
        TollWord owner = text.kind(from - 2);
        if (text.kind(from - 1) == TollWord.OF && (owner == TollWord.KIN || owner == TollWord.PEOPLE)) {
            return "of";
        }
        if (next == TollWord.TIME || next == TollWord.UNIT) {
            return next.name();
        }
        boolean closer = before.distance <= 1 || before.distance <= CLOSE && before.distance < behind.distance;
        TollWord near =
                before.near != TollWord.NONE && (behind.near == TollWord.NONE || closer) ? before.near : behind.near;
        if (near == TollWord.SHOT && text.word(to).equals("to") && text.kind(to + 1) == TollWord.DEAD) {
            return TollWord.DEAD.name();
        }
        return near == TollWord.NONE ? "-" : near.name();
    }

    private String symbol(int at) {
        String word = text.word(at);
        if (word.equals(",") || word.equals("and")) {
            return "&";
        }
        if (TollWord.self(word)) {
            return "SELF";
        }
        TollWord kind = text.kind(at);
        if (kind == TollWord.DEAD && text.kind(at - 1) == TollWord.ATTEMPTED) {
            return "TRIED";
        }
        return kind == TollWord.NONE || kind == TollWord.IN ? "" : kind.name();
    }

    private static boolean isGunman(String word) {
        return word.equals("gunman") || word.equals("suspect") || word.equals("shooter");
    }
}
