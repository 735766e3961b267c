package dev.dateline.ingest.fetch;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;

/** Knows answers that only a browser could get past, by the headers of those who guard origins. */
final class BotChecks {
    /** Headers that say by themselves that this answer is a challenge. */
    private static final Pattern CHALLENGE = Pattern.compile(
            "(?:cf-mitigated|x-vercel-mitigated): (?:challenge|deny|block)|x-amzn-waf-action: (?:challenge|captcha|block)|x-sucuri-block: .*|x-dd-b: .*");
    /** Headers that a guard sends with all answers: with a refusal, it is the guard's. */
    private static final Pattern GUARD = Pattern.compile("x-datadome: .*|x-iinfo: .*|server: (?:ddos-guard|qrator)");

    private BotChecks() {}

    static boolean in(ClassicHttpResponse response) {
        boolean refused = response.getCode() == 403 || response.getCode() == 405;
        for (Header header : response.getHeaders()) {
            String line = (header.getName() + ": " + header.getValue()).toLowerCase(Locale.ROOT);
            if (CHALLENGE.matcher(line).matches()
                    || refused && GUARD.matcher(line).matches()) {
                return true;
            }
        }
        return false;
    }
}
