package dev.dateline.ingest.feed;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * Guesses the encoding of unlabelled bytes from the words that are not ASCII.
 *
 * <p>ICU's detector looks at the whole text, and in a feed that is mostly markup: fed with it all, it says Latin-1 to any
 * language. So it is given only the words that have a byte above 127.
 */
final class CharsetGuess {
    private static final int ENOUGH = 8192;
    private static final int SURE = 20;

    private CharsetGuess() {}

    static Charset of(byte[] body) {
        byte[] words = foreignWords(body);
        CharsetMatch[] matches = new CharsetDetector().setText(words).detectAll();
        return Arrays.stream(matches)
                .filter(match -> match.getConfidence() >= SURE)
                .flatMap(match -> Charsets.named(match.getName()).stream())
                .filter(Charsets::isNarrow)
                .filter(charset -> FeedText.strictly(body, charset).isPresent())
                .findFirst()
                .orElse(Charsets.WESTERN);
    }

    private static byte[] foreignWords(byte[] body) {
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        int start = 0;
        boolean foreign = false;
        for (int i = 0; i < body.length && words.size() < ENOUGH; i++) {
            foreign |= body[i] < 0;
            if (!isWordByte(body[i]) && !(i > 0 && body[i - 1] < 0 && isTrailByte(body[i]))) {
                if (foreign) {
                    words.write(body, start, i - start);
                    words.write(' ');
                }
                start = i + 1;
                foreign = false;
            }
        }
        return words.toByteArray();
    }

    /** The second byte of a Shift JIS, Big5 or GBK character may look like ASCII, the second and fourth of GB18030 like a digit. */
    private static boolean isTrailByte(byte b) {
        return b >= 0x40 && b <= 0x7e || b >= '0' && b <= '9';
    }

    private static boolean isWordByte(byte b) {
        return b < 0 || Character.isLetter(b);
    }
}
